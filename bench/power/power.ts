import { parseArgs } from "node:util";
import { cutPower } from "./cut-power.ts";

/** Cut the power at random moments and open what is left: `--states 20000`, `--seed` to do it again. */
export async function benchPower(args: readonly string[]): Promise<boolean> {
  const { values } = parseArgs({ args: [...args], options: { states: { type: "string" }, seed: { type: "string" } } });
  const seed = Number(values.seed ?? Date.now() % 1_000_000);
  const start = performance.now();
  const report = await cutPower({ states: Number(values.states ?? 2_000), seed });
  const seconds = Math.round((performance.now() - start) / 1_000);
  process.stdout.write(
    `${report.states} states of the disk in ${seconds} s (seed ${seed}): ${report.acknowledged} acknowledged changes looked for, ${report.lost} lost, ${report.unopenable} archives unopenable\n`,
  );
  for (const one of report.wrong) process.stderr.write(`${one}\n`);
  return report.wrong.length === 0;
}
