import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { LecternError } from "../../shared/contract/error.ts";
import { heard } from "../../shared/language/say.ts";
import type { Archive } from "../archive/archive.ts";
import { createArchive } from "../archive/open.ts";
import { beginImport } from "./import-session.ts";
import { createPoolHere } from "./pool-here.fixture.ts";
import type { ImportSession, ImportTools } from "./session.ts";

/** More than one chunk: the first is committed before the last is stored. */
const count = 400;

async function begun(change: (archive: Archive) => Partial<Archive>): Promise<ImportSession> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "lectern-act-"));
  const files = Array.from({ length: count }, (_, n) => {
    const file = path.join(folder, `${n}.txt`);
    writeFileSync(file, `Minutes ${n}\n\nIrena Valdez: The pilot boat number ${n} left at ${n} in the night.\n`);
    return file;
  });
  const archive = await createArchive(path.join(folder, "archive"), { name: "Port records" });
  onTestFinished(async () => {
    await archive.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const tools: ImportTools = {
    archive: { ...archive, ...change(archive) },
    openPool: createPoolHere,
    onProgress: () => {},
    onImported: () => {},
  };
  const session = beginImport(files, tools);
  await session.read;
  return session;
}

const refuses = new LecternError("disk", heard("The disk is full."));

it("an import that stops and cannot be taken back ends, says what stays and names the step", async () => {
  let session: ImportSession | undefined;
  session = await begun((archive) => ({
    commit: async (draft) => {
      const step = await archive.commit(draft);
      await session?.cancel();
      return step;
    },
    undo: () => Promise.reject(refuses),
  }));
  const state = await session.run();
  await session.ended;
  expect(state.phase).toBe("failed");
  expect(state.report).toMatchObject({ imported: 128, step: expect.stringMatching(/^h/) });
  expect(state.report?.message).toBe(
    "The import stopped, and 128 transcripts of it could not be taken out of the archive again. Undo the import when that is mended. The disk is full.",
  );
});
