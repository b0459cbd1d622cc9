import { createReadStream } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Tables } from "../../../shared/records/record.ts";
import { canonicalJson } from "../../archive/changes/json-value.ts";
import { applyChanges } from "../../archive/changes/stage-changes.ts";
import { emptyTables } from "../../archive/changes/tables.ts";
import { sha256Of, smallArchives } from "../testing/arbitrary-archive.ts";
import { exportAll } from "../testing/export-all.ts";
import { tableRows, withPasts } from "../testing/table-rows.ts";
import { exportJsonSchema } from "./export-json-schema.ts";
import { jsonFileName } from "./json-format.ts";
import { parseExport } from "./parse-export.ts";
import { planRestore, type RestorePlan } from "./plan-restore.ts";

let parent = "";

beforeAll(async () => {
  parent = await mkdtemp(path.join(tmpdir(), "lectern-json-"));
});

afterAll(() => rm(parent, { recursive: true, force: true }));

function restored(plan: RestorePlan): Tables {
  const tables = emptyTables();
  applyChanges(tables, plan.changes);
  return tables;
}

test("an export comes back as an equal archive: records, texts, readings and originals", async () => {
  const accepts = new Ajv2020({ strict: true, allErrors: true }).compile(exportJsonSchema());
  await fc.assert(
    fc.asyncProperty(smallArchives, async (archive) => {
      const { folder } = await exportAll(archive, parent, ["json", "jsonl", "markdown"], { notes: true });
      const file = path.join(folder, jsonFileName);
      const bytes = await readFile(file);
      const value: unknown = JSON.parse(bytes.toString());
      expect(accepts(value), JSON.stringify(accepts.errors)).toBe(true);

      const parsed = await parseExport(createReadStream(file, { highWaterMark: 1_000 }));
      if (!parsed) throw new Error("not taken for an export");
      for (const name of ["lectern.jsonl", "markdown/records.jsonl"]) {
        const lines = createReadStream(path.join(folder, name), { highWaterMark: 1_000 });
        expect(await parseExport(lines), name).toEqual(parsed);
      }
      const plan = planRestore(parsed, emptyTables());
      expect(plan.conflicts).toEqual([]);
      expect(new Set(tableRows(restored(plan)))).toEqual(new Set(tableRows(withPasts(archive.tables))));
      for (const content of plan.contents) {
        expect(content.text).toBe(archive.texts.get(content.textSha256));
        expect(canonicalJson(content.reading)).toBe(canonicalJson(archive.readings.get(content.textSha256)));
        for (const text of content.earlier) expect(archive.texts.get(sha256Of(text))).toBe(text);
        expect([...content.original()]).toEqual([...(archive.originals.get(content.originalSha256) ?? [])]);
      }
      expect(plan.contents.length).toBe(archive.tables.transcripts.size);
      const brought = plan.contents.flatMap(({ text, earlier }) => [text, ...earlier]);
      expect(new Set(brought.map((text) => sha256Of(text)))).toEqual(new Set(archive.texts.keys()));

      const again = planRestore(parsed, archive.tables);
      expect(again.changes).toEqual([]);
      expect(again.already).toBe(tableRows(archive.tables).length);
    }),
    { numRuns: 100 },
  );
});
