import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { KillPlan } from "./kill-plan.ts";

/** What a writer said before it ended. */
export type Run = {
  readonly wasKilled: boolean;
  readonly wasCreated: boolean;
  readonly wasClosed: boolean;
  /** Ids of acknowledged steps, in their order. */
  readonly acknowledged: readonly string[];
  /** The last batch that a backup which came to its end holds; 0 when none did. */
  readonly backedUp: number;
  /** What it wrote to its error output. */
  readonly complaint: string;
};

/** Start the writer, kill it by plan, and gather all that it reported: also what was in the pipe when it died. */
export async function runWriter(program: string, args: readonly string[], plan: Omit<KillPlan, "deeds">): Promise<Run> {
  const child = spawn(process.execPath, [program, ...args], { stdio: ["ignore", "ignore", "pipe", "pipe"] });
  const reports = child.stdio[3];
  if (!reports || !("read" in reports)) throw new Error("the writer has no pipe to report on");
  let left = plan.times;
  let timer: NodeJS.Timeout | undefined;
  const notice = (word: string) => {
    if (word !== plan.word || left === 0) return;
    left -= 1;
    if (left === 0) timer = setTimeout(() => child.kill("SIGKILL"), plan.wait);
  };
  notice("start");
  const said: string[] = [];
  createInterface({ input: reports }).on("line", (line) => {
    said.push(line);
    notice(line.split(" ", 1)[0] ?? "");
  });
  let complaint = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    complaint += chunk.toString("utf8");
  });
  const signal = await new Promise<string | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (_code, by) => resolve(by));
  });
  clearTimeout(timer);
  return {
    wasKilled: signal === "SIGKILL",
    wasCreated: said.includes("created"),
    wasClosed: said.includes("closed"),
    acknowledged: said.filter((line) => line.startsWith("step ")).map((line) => line.slice(5)),
    backedUp: Number(said.findLast((line) => line.startsWith("backed-up "))?.slice(10) ?? 0),
    complaint,
  };
}
