import NextAuth from "next-auth";
import { authOptions } from "./options.ts";

/** next-auth's own addresses; server.ts lets through only those in use. */
async function answer(
  request: Request,
  context: { params: Promise<{ nextauth: string[] }> },
): Promise<Response> {
  return NextAuth(
    request as never,
    context as never,
    authOptions(request.headers.get("x-mutua-address") ?? "unknown"),
  );
}

export { answer as GET, answer as POST };
