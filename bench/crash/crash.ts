import { parseArgs } from "node:util";
import { killWriters } from "./kill-writers.ts";

/** Kill writers at random moments and look for what they had acknowledged: `--kills 2000`, `--seed` to do it again. */
export async function benchCrash(args: readonly string[]): Promise<boolean> {
  const { values } = parseArgs({ args: [...args], options: { kills: { type: "string" }, seed: { type: "string" } } });
  const kills = Number(values.kills ?? 200);
  const seed = Number(values.seed ?? Date.now() % 1_000_000);
  const start = performance.now();
  const report = await killWriters({ kills, seed });
  const seconds = Math.round((performance.now() - start) / 1_000);
  process.stdout.write(
    `${report.kills} kills in ${seconds} s (seed ${seed}): ${report.acknowledged} changes acknowledged, ${report.lost} lost, ${report.unopenable} archives unopenable\n`,
  );
  for (const one of report.wrong) process.stderr.write(`${one}\n`);
  return report.wrong.length === 0;
}
