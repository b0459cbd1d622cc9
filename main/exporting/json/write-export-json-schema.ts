import { writeFile } from "node:fs/promises";
import path from "node:path";
import { exportJsonSchema } from "./export-json-schema.ts";

/** To be run with `tsx` after a change of the records, then formatted: see `docs/exporting.md`. */
const published = path.resolve(import.meta.dirname, "../../../docs/lectern-export.schema.json");
await writeFile(published, `${JSON.stringify(exportJsonSchema(), null, 2)}\n`);
