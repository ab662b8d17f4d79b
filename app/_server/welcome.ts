import type { Handle } from "#app/handle.ts";
import type { Database } from "#db/client.ts";
import { NO_HOUSE } from "./health.ts";
import type { Settings } from "./settings.ts";

interface SignIn {
  email: string;
  firm: string;
  role: string;
  password: string;
}

/** What an operator reads once everything is ready: the address, and in a demonstration who can sign in. */
export async function sayWelcome(
  { origin }: Settings,
  engine: Database["engine"],
  handle: Handle,
): Promise<void> {
  const lines = [`Mutua is ready at ${origin}`];
  if (engine === "PGlite")
    lines.push(
      "It runs on its own embedded database (PGlite), for evaluation and not for production: a power failure may lose what was",
      "written last. For production give DATABASE_URL, a PostgreSQL of version 15 or later; README.md says how.",
    );
  const { data } = await handle.ask({
    document: "{ house { demonstrationSignIns { email firm role password } } }",
    variables: {},
    cookie: undefined,
  });
  const house = (data as { house: { demonstrationSignIns: SignIn[] } } | null | undefined)?.house;
  if (!house) lines.push(NO_HOUSE);
  const signIns = house?.demonstrationSignIns ?? [];
  if (signIns.length > 0) {
    const width = Math.max(...signIns.map(({ email }) => email.length));
    lines.push("", `This is a demonstration. Sign in with the password ${signIns[0]!.password} as`);
    for (const { email, firm, role } of signIns) lines.push(`  ${email.padEnd(width)}  ${firm}, ${role}`);
  }
  process.stdout.write(`${lines.join("\n")}\n`);
}
