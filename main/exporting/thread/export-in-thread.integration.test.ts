import { mkdir, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { exportFormats } from "../../../shared/contract/export-formats.ts";
import { filesBelow } from "../../archive/disk/list-names.ts";
import type { HistoryPlace } from "../../archive/history/step-log.ts";
import { countTranscripts } from "../../archive/trash/trash.ts";
import { fillDisk, mountDisk, whyNoDisk } from "../../runtime/testing/full-disk.ts";
import { checkExport } from "../proof/check-export.ts";
import { smallArchives, testId } from "../testing/arbitrary-archive.ts";
import { exportAll } from "../testing/export-all.ts";
import { madeArchive } from "../testing/made-transcript.ts";
import { nastyArchive } from "../testing/nasty-archive.ts";
import { storeArchive } from "../testing/stored-archive.ts";
import { exportInThread, type ThreadJob } from "./export-in-thread.ts";

const archive = nastyArchive(24);
let top = "";
let to = "";
let history: HistoryPlace = { segment: "", end: 0 };

beforeAll(async () => {
  top = await mkdtemp(path.join(tmpdir(), "lectern-thread-"));
  history = await storeArchive(archive, path.join(top, "archive"));
});

beforeEach(async () => {
  to = await mkdtemp(path.join(top, "to-"));
});

afterAll(() => rm(top, { recursive: true, force: true }));

function jobOf(given: Partial<ThreadJob> & { readonly formats?: ThreadJob["order"]["formats"] } = {}): ThreadJob {
  const { tables } = archive;
  return {
    archive: {
      id: testId("archive", 900_001),
      name: "Harbour Papers",
      folder: path.join(top, "archive"),
      total: countTranscripts(tables),
      history,
    },
    tables,
    order: { ids: [...tables.transcripts.keys()], formats: given.formats ?? ["json", "tei", "csv"], folder: to },
    onProgress: () => {},
    signal: new AbortController().signal,
    ...given,
  };
}

test("a thread writes what this thread would, in every format, and finds no difference", async () => {
  const inThread = await exportInThread(jobOf({ formats: exportFormats }));
  const here = await exportAll(archive, to, exportFormats);
  expect(inThread).toMatchObject({ transcripts: here.transcripts, proof: here.proof, remarks: here.remarks });
  expect(inThread.proof.differences).toBe(0);
  await expectSameFiles(here.folder, inThread.folder);
});

/** But for what says when it was made. */
async function expectSameFiles(one: string, other: string): Promise<void> {
  const isDated = (file: string) =>
    /^(REPORT|report|SHA256SUMS|lectern\.json|.*corpus|.*finding-aid|project|docx|bag\/(?!data\/(originals|oai-dc))|.*datapackage|xlsx|.*records\.jsonl)/.test(
      file,
    );
  const files = (await filesBelow(one)).filter((file) => !isDated(file));
  expect(await filesBelow(other)).toEqual(await filesBelow(one));
  for (const file of files) {
    const [mine, its] = await Promise.all([one, other].map((folder) => readFile(path.join(folder, file))));
    expect(mine?.equals(its ?? Buffer.alloc(0)), file).toBe(true);
  }
}

/** So many that two threads write them. */
const many = madeArchive(520);

async function manyJob(given: Partial<ThreadJob> = {}): Promise<ThreadJob> {
  const folder = path.join(top, "many");
  manyHistory ??= storeArchive(many, folder);
  const { archive: small, order, ...job } = jobOf(given);
  const { tables } = many;
  return {
    ...job,
    archive: { ...small, folder, total: countTranscripts(tables), history: await manyHistory },
    tables,
    order: { ...order, ids: [...tables.transcripts.keys()], formats: ["json", "markdown", "tei", "csv", "bagit"] },
  };
}

let manyHistory: Promise<HistoryPlace> | undefined;

test("two threads write many as one would", async () => {
  const told: number[] = [];
  const job = await manyJob({ onProgress: ({ done, stage }) => void (stage === "writing" && told.push(done)) });
  const inThreads = await exportInThread(job);
  const here = await exportAll(many, to, job.order.formats);
  expect(inThreads.proof.listed).toEqual([]);
  expect(inThreads).toMatchObject({ transcripts: 520, files: here.files, remarks: here.remarks, leftOut: [] });
  await expectSameFiles(here.folder, inThreads.folder);
  expect((await checkExport(inThreads.folder)).differences).toBe(0);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
});

test("two threads that are cancelled leave nothing", async () => {
  for (const wait of [150, 600, 1_200]) {
    const cancel = new AbortController();
    const exporting = exportInThread(await manyJob({ signal: cancel.signal })).catch((error) => error);
    await setTimeout(wait);
    cancel.abort();
    expect(await exporting).toMatchObject({ code: "cancelled" });
    expect(await readdir(to)).toEqual([]);
  }
});

test("what was done to transcripts, and the texts that they had before, are read back too", async () => {
  for (const [n, small] of fc.sample(smallArchives, { seed: 5, numRuns: 3 }).entries()) {
    const folder = path.join(top, `small-${n}`);
    const end = await storeArchive(small, folder);
    const total = countTranscripts(small.tables);
    const { order, ...job } = jobOf({ formats: ["json", "bagit"] });
    const { proof, transcripts } = await exportInThread({
      ...job,
      archive: { ...job.archive, folder, total, history: end },
      tables: small.tables,
      order: { ...order, ids: [...small.tables.transcripts.keys()] },
    });
    expect([transcripts, proof.listed]).toEqual([total, []]);
  }
});

test("a part of an archive goes with what it names alone", async () => {
  const [first = ""] = archive.tables.transcripts.keys();
  const { order, ...job } = jobOf();
  const report = await exportInThread({ ...job, order: { ...order, ids: [first] } });
  const here = await exportAll(archive, to, order.formats, { ids: [first] });
  expect(report).toMatchObject({
    transcripts: 1,
    files: here.files,
    proof: { differences: 0, readBack: here.proof.readBack },
  });
});

test("cancelled at any moment, also while it is read back: whole or not there", async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 900 }), fc.boolean(), async (wait, zip) => {
      const cancel = new AbortController();
      const { order, ...job } = jobOf({ signal: cancel.signal });
      const exporting = exportInThread({ ...job, order: { ...order, zip } }).catch((error) => error);
      await setTimeout(wait);
      cancel.abort();
      const outcome = await exporting;
      const left = await readdir(to);
      if (outcome instanceof Error) {
        expect(outcome).toMatchObject({ code: "cancelled" });
        expect(left).toEqual([]);
        return;
      }
      expect(left).toEqual([path.basename(outcome.folder)]);
      if (!zip) expect((await checkExport(outcome.folder)).differences).toBe(0);
      await rm(outcome.folder, { recursive: true });
    }),
    { numRuns: 10 },
  );
});

test.skipIf(whyNoDisk !== undefined)(
  `on a disk that is full, or becomes so, nothing is left of an export, and why is said${whyNoDisk === undefined ? "" : ` (skipped: ${whyNoDisk})`}`,
  async () => {
    const disk = path.join(to, "disk");
    const unmount = mountDisk(disk);
    try {
      const filler = path.join(disk, "film.mov");
      fillDisk(filler);
      const { size } = await stat(filler);
      // Room for a part of it only: it ends while folders are made, while texts are written, and while all is packed.
      for (const room of [0, 64, 600]) {
        await truncate(filler, size - room * 1024);
        for (const zip of [false, true]) {
          const { order, ...job } = jobOf({ formats: exportFormats });
          const exporting = exportInThread({ ...job, order: { ...order, folder: disk, zip } });
          await expect(exporting, `${room} kB`).rejects.toMatchObject({
            code: "disk",
            message: expect.stringContaining("The disk is full. Free some space, or choose another folder."),
          });
          expect(await readdir(disk)).toEqual(["film.mov"]);
        }
      }
      await rm(filler);
      const { order, ...job } = jobOf({ formats: ["json"] });
      const { proof } = await exportInThread({ ...job, order: { ...order, folder: disk } });
      expect(proof.differences).toBe(0);
    } finally {
      unmount();
    }
  },
);

test("exports at the same moment each get a folder of their own", async () => {
  const reports = await Promise.all([exportInThread(jobOf()), exportInThread(jobOf({ formats: ["markdown"] }))]);
  expect(new Set(reports.map(({ folder }) => folder)).size).toBe(2);
  expect(await readdir(to)).toHaveLength(2);
});

test("a thread that breaks is told, and what it had begun is taken away", async () => {
  const begun = path.join(to, ".lectern-export-1.unfinished");
  await mkdir(begun);
  const file = path.join(top, "broken.mjs");
  const post = `parentPort.postMessage({ begun: ${JSON.stringify(begun)} })`;
  await writeFile(
    file,
    `import { parentPort } from "node:worker_threads"; ${post}; setTimeout(() => process.exit(3), 50);`,
  );
  await expect(exportInThread(jobOf({ file }))).rejects.toMatchObject({ code: "internal" });
  expect(await readdir(to)).toEqual([]);
});
