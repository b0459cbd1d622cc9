import { readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { pdfOfOneOperator } from "../../main/reading/formats/testing/hostile-files.ts";
import type { Service } from "../../main/service/service.ts";
import { openWorkbench } from "../everyday/workbench.ts";
import { writeTranscripts } from "../generate/transcripts.ts";
import type { Row } from "../row.ts";
import { time } from "../row.ts";

/** For the answer, and until nothing of it is left: in every phase. */
const atMost = 200;

/** How long cancelling an import takes, in the phases and with the files that make it hardest. */
export async function benchCancelling(): Promise<readonly Row[]> {
  const many = (count: number) => (drop: string) => writeTranscripts(drop, count);
  return [
    ...(await cancelling("cancel while reading", 1_000, many(1_000), reading(100))),
    ...(await cancelling("cancel with a hostile file on every thread", 8, writeHostile, reading(0))),
    ...(await cancelling("cancel while writing", 400, many(400), writing(200))),
    ...(await cancelling("cancel while writing, chunks committed", 3_000, many(3_000), writing(2_000))),
  ];
}

type Until = (service: Service, id: string) => Promise<void>;

async function cancelling(what: string, size: number, fill: (drop: string) => void, until: Until): Promise<Row[]> {
  const { folder, archiveFolder, service, close } = await openWorkbench();
  try {
    const drop = path.join(folder, "drop");
    fill(drop);
    const begun = await service.receivePaths([drop]);
    if (!begun.ok) throw new Error(begun.error.message);
    const id = begun.value.import;
    await until(service, id);
    const start = performance.now();
    const answered = await time(() => service.handlers.imports.cancel({ import: id }));
    while ((await service.handlers.imports.state({ import: id })).phase === "cancelling") await setTimeout(2);
    const gone = performance.now() - start;
    checkNothingLeft(archiveFolder);
    const ceiling = { size, unit: "ms" } as const;
    return [
      { what, ours: answered, atMost, ...ceiling },
      { what: "  … until nothing is left of it", ours: gone, atMost, ...ceiling },
    ];
  } finally {
    await close();
  }
}

function reading(files: number): Until {
  return async (service, id) => {
    while ((await service.handlers.imports.state({ import: id })).done < files) await setTimeout(5);
    await setTimeout(300);
  };
}

function writing(files: number): Until {
  return async (service, id) => {
    await service.reviewed(id);
    void service.handlers.imports.run({ import: id });
    while ((await service.handlers.imports.state({ import: id })).done < files) await setTimeout(5);
  };
}

function writeHostile(drop: string): void {
  writeTranscripts(drop, 1);
  for (let n = 0; n < 8; n += 1) writeFileSync(path.join(drop, `0-${n}.pdf`), pdfOfOneOperator("q"));
}

function checkNothingLeft(archiveFolder: string): void {
  const left = readdirSync(archiveFolder, { recursive: true, encoding: "utf8" });
  const spools = left.filter((name) => name.endsWith(".unfinished"));
  if (spools.length > 0) throw new Error(`Cancelling left ${spools.join(", ")}.`);
}
