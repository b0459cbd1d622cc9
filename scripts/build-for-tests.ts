import { execFileSync } from "node:child_process";

/** Tests of threads and processes run the built programs; this makes the build be that of the source under test. */
export function setup(): void {
  if (process.env.LECTERN_BUILT === "1") return;
  execFileSync(process.execPath, ["node_modules/vite/bin/vite.js", "build", "--app", "--logLevel", "warn"], {
    stdio: "inherit",
    // The tests' own is "test": libraries leave things out then, such as the width of what is in a list.
    env: { ...process.env, NODE_ENV: "production" },
  });
}
