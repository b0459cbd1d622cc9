import { writeFile } from "node:fs/promises";
import path from "node:path";
import { exportJsonSchema, exportLinesJsonSchema } from "./export-json-schema.ts";

/** To be run with `tsx` after a change of the records, then formatted: see `docs/exporting.md`. */
const docs = path.resolve(import.meta.dirname, "../../../docs");
await writeFile(path.join(docs, "lectern-export.schema.json"), `${JSON.stringify(exportJsonSchema(), null, 2)}\n`);
await writeFile(
  path.join(docs, "lectern-export-lines.schema.json"),
  `${JSON.stringify(exportLinesJsonSchema(), null, 2)}\n`,
);
