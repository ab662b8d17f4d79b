// `npm start`: install what is missing, build what has changed, serve.
import { build, install, main, run } from "./prepare.mjs";

main(async () => {
  install();
  if (process.env.DEV === "1") return run(["server.ts"]);
  await build();
  return run(["server.ts"], { NODE_ENV: "production" });
});
