import { parseArgs } from "node:util";
import { killBackups } from "./kill-backups.ts";
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
  const backups = await killBackups(Math.ceil(kills / 10), seed);
  process.stdout.write(
    `${backups.kills} kills of backups, ${backups.lookedAt} of them with an earlier copy at stake: ${backups.wrong.length === 0 ? "every copy whole" : "copies that are not whole"}\n`,
  );
  const wrong = [...report.wrong, ...backups.wrong];
  for (const one of wrong) process.stderr.write(`${one}\n`);
  return wrong.length === 0;
}
