import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { graphql } from "#app/__generated__/gql.ts";
import { DateTime } from "#app/_parts/DateTime.tsx";
import { roleWords } from "#app/_parts/roles.ts";
import { DemonstrationBanner } from "#app/_parts/shell/DemonstrationBanner.tsx";
import { DEMONSTRATION_WORDS } from "#app/_parts/shell/demonstration.ts";
import { Shell } from "#app/_parts/shell/Shell.tsx";
import { themeOf } from "#app/_parts/shell/theme.ts";
import { ask, toSignIn } from "#app/ask.ts";
import { navigation, type Reader } from "./nav.ts";
import { SignOut } from "./SignOut.tsx";

const ShellQuery = graphql(`
  query Shell {
    house {
      name
      timeZone
      now
      demonstration
    }
    viewer {
      user {
        name
      }
      firm {
        name
        side
      }
      roles
      may
      unread
      waiting
      memberships {
        service {
          name
          currency
        }
      }
    }
  }
`);

const ServicesQuery = graphql(`
  query ShellServices {
    services {
      name
      currency
    }
  }
`);

// What is to be paid is open in any of these states; a notice asks for nothing and is not counted.
const OpenQuery = graphql(`
  query ShellOpen {
    issued: obligations(first: 100, state: ISSUED) {
      ...OpenPayables
    }
    acknowledged: obligations(first: 100, state: ACKNOWLEDGED) {
      ...OpenPayables
    }
    partlyPaid: obligations(first: 100, state: PARTLY_PAID) {
      ...OpenPayables
    }
    overdue: obligations(first: 100, state: OVERDUE) {
      ...OpenPayables
    }
  }

  fragment OpenPayables on ObligationConnection {
    edges {
      node {
        kind
      }
    }
  }
`);

/** Around every page of who is signed in: where one can go, what waits there, who one is, and the clock of a demonstration. */
export default async function PortalLayout({ children }: { children: ReactNode }) {
  const { viewer, house } = await ask(ShellQuery);
  if (!viewer) return toSignIn();
  const reader: Reader = viewer.roles.includes("APPLICANT") ? "APPLICANT" : viewer.firm.side;
  const services =
    reader === "HOUSE"
      ? (await ask(ServicesQuery)).services
      : viewer.memberships.map((membership) => membership.service);
  const open = reader === "MEMBER" ? await countOpen() : 0;
  return (
    <Shell
      home={homes[reader]}
      service={inView(services, house.name)}
      groups={navigation(reader, viewer.may, { ...viewer, open })}
      user={{
        name: viewer.user?.name ?? "Partner system",
        role: roleWords(viewer.roles),
        firm: viewer.firm.name,
      }}
      theme={themeOf((await cookies()).get("theme")?.value)}
      signOut={<SignOut />}
      banners={
        house.demonstration && (
          <DemonstrationBanner>
            {DEMONSTRATION_WORDS} Clock set to <DateTime at={house.now} zone={house.timeZone} />.
          </DemonstrationBanner>
        )
      }
    >
      {children}
    </Shell>
  );
}

const homes = { HOUSE: "/work", MEMBER: "/home", APPLICANT: "/application" } as const;

async function countOpen(): Promise<number> {
  const lists = Object.values(await ask(OpenQuery));
  return lists
    .flatMap((list) => list.edges)
    .filter(({ node }) => node.kind !== "LOSS_ALLOCATION" && node.kind !== "RETURN").length;
}

/** The clearing service one looks at: "Commodities, EUR"; of several their number. */
function inView(services: readonly { name: string; currency: string }[], house: string): string {
  const [only] = services;
  if (!only) return house;
  return services.length === 1 ? `${only.name}, ${only.currency}` : `${services.length} clearing services`;
}
