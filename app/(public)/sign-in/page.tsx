import { redirect } from "next/navigation";
import { graphql } from "#app/__generated__/gql.ts";
import { Message } from "#app/_parts/message/Message.tsx";
import { Alone } from "#app/_parts/shell/Alone.tsx";
import { DemonstrationBanner } from "#app/_parts/shell/DemonstrationBanner.tsx";
import { ask, PageFault } from "#app/ask.ts";
import { returnPath } from "#app/return-path.ts";
import { SignInForm } from "./SignInForm.tsx";

const SignInQuery = graphql(`
  query SignIn {
    viewer {
      firm {
        side
      }
    }
    house {
      name
      demonstration
      demonstrationSignIns {
        email
        name
        firm
        role
        password
      }
    }
  }
`);

export const metadata = { title: "Sign in" };

/** Sign in; `to` is the page to go on to. Who is signed in already goes there at once. */
export default async function SignInPage({
  searchParams,
}: {
  searchParams: Promise<{
    to?: string | string[];
    callbackUrl?: string | string[];
    error?: string | string[];
  }>;
}) {
  const { to, callbackUrl, error } = await searchParams;
  const found = await ask(SignInQuery).catch(withoutHouse);
  if (typeof found === "string")
    return (
      <Alone title="Nobody can sign in yet">
        <Message edge="grey" strong={found} />
      </Alone>
    );
  const { viewer, house } = found;
  const wanted = one(to) ?? one(callbackUrl);
  if (viewer) redirect(returnPath(wanted, process.env.NEXTAUTH_URL ?? ""));
  return (
    <Alone
      title="Sign in"
      lede={`Mutua of ${house.name}: what members owe, why, and what they could still lose.`}
      banner={
        house.demonstration && (
          <DemonstrationBanner>
            The figures are those published of September 2018; the house, its members and their people are
            invented.
          </DemonstrationBanner>
        )
      }
    >
      <SignInForm
        to={wanted}
        error={one(error)}
        outside={Boolean(process.env.OIDC_ISSUER)}
        users={house.demonstrationSignIns}
      />
    </Alone>
  );
}

/** Before there is a house, the graph says so and what to do. */
function withoutHouse(fault: unknown): string {
  if (fault instanceof PageFault && fault.code === "BAD_USER_INPUT") return fault.message;
  throw fault;
}

const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value);
