import { readFileSync } from "node:fs";
import { newId } from "../../main/runtime/new-id.ts";
import { exportFormat } from "../../shared/contract/exports.ts";
import { viewSchema } from "../../shared/contract/finding.ts";
import { createBenchService } from "../bench-service.ts";
import type { Exported } from "./exported.ts";

/**
 * A program of its own, as its memory is what is measured: exports a whole archive. Prints one line of JSON: where it stands, milliseconds until all
 * was written, those of reading it back, and the most memory that it had.
 */
async function main([user = "", archive = "", to = "", names = ""]: readonly string[]): Promise<void> {
  const service = createBenchService(user);
  const opened = await service.openPath(archive, { readOnly: true });
  if (!opened.ok) throw new Error(opened.error.message);
  let written: number | undefined;
  service.hear((name, event) => {
    if (name === "exports.progress" && "stage" in event && event.stage === "proving") written ??= performance.now();
  });
  const begun = performance.now();
  const report = await service.handlers.exports.run({
    export: newId("export"),
    selection: { view: viewSchema.parse({}) },
    formats: names.split(",").map((name) => exportFormat.parse(name)),
    place: service.namePlace(to).id,
    withheld: false,
  });
  const ended = performance.now();
  await service.close();
  const exported: Exported = {
    folder: report.folder,
    transcripts: report.transcripts,
    differences: report.proof.differences,
    writing: (written ?? ended) - begun,
    proving: ended - (written ?? ended),
    megabytes: mostMemory(),
  };
  process.stdout.write(`${JSON.stringify(exported)}\n`);
}

/** What the system counts as the most of a process, it begins with what its parent had; Linux also tells that of the program alone. */
function mostMemory(): number {
  if (process.platform !== "linux") return (process.resourceUsage().maxRSS * 1_024) / 1e6;
  return (Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync("/proc/self/status", "utf8"))?.[1]) * 1_024) / 1e6;
}

await main(process.argv.slice(2));
