import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { exportJsonSchema, exportLinesJsonSchema } from "./export-json-schema.ts";

const docs = path.resolve(import.meta.dirname, "../../../docs");

test.each([
  ["lectern-export.schema.json", exportJsonSchema()],
  ["lectern-export-lines.schema.json", exportLinesJsonSchema()],
])("%s is the schema that exports are written by", async (name, current) => {
  const schema: unknown = JSON.parse(await readFile(path.join(docs, name), "utf8"));
  expect(schema, "renew it as docs/exporting.md says").toEqual(JSON.parse(JSON.stringify(current)));
  expect(schema).toMatchObject({ $schema: "https://json-schema.org/draft/2020-12/schema" });
});
