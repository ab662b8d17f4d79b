// `npm start`: install what is missing, build what has changed, serve. package.json says `exec` so that no shell stands
// between npm and us and keeps signals to itself; where the shell knows no exec (Windows), what stands after || runs.
import { build, install, main, run } from "./prepare.mjs";

main(async () => {
  install();
  if (process.env.DEV === "1") return run(["server.ts"]);
  await build();
  return run(["server.ts"], { NODE_ENV: "production" });
});
