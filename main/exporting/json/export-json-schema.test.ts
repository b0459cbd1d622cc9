import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { exportJsonSchema } from "./export-json-schema.ts";

const published = path.resolve(import.meta.dirname, "../../../docs/lectern-export.schema.json");

test("the published schema is the one that exports are written by", async () => {
  const schema: unknown = JSON.parse(await readFile(published, "utf8"));
  expect(schema, "renew it as docs/exporting.md says").toEqual(JSON.parse(JSON.stringify(exportJsonSchema())));
  expect(schema).toMatchObject({ $schema: "https://json-schema.org/draft/2020-12/schema" });
});
