import { refuseCalls } from "./refuse-calls.ts";

/** Refuse every call of every operation with every fault; or only of the operations that are named. */
export async function benchFaults(args: readonly string[]): Promise<boolean> {
  const start = performance.now();
  const report = await refuseCalls({ every: true, ...(args.length > 0 ? { only: args } : {}) });
  const seconds = Math.round((performance.now() - start) / 1_000);
  process.stdout.write(`${report.refusals} refusals in ${seconds} s: ${report.wrong.length} that went wrong\n`);
  for (const one of report.wrong) process.stderr.write(`${one}\n`);
  return report.wrong.length === 0;
}
