import { z } from "zod";
import { exportLineSchema, lecternExportSchema } from "./export-schema.ts";

/** The JSON Schema (2020-12) of `lectern.json`, as published in `docs/lectern-export.schema.json`. */
export function exportJsonSchema(): object {
  return {
    $id: "https://lectern-archive.github.io/lectern/lectern-export.schema.json",
    title: "Lectern export",
    description: "Transcripts with their texts, readings and tags, complete: it can be imported again without loss.",
    ...z.toJSONSchema(lecternExportSchema, { target: "draft-2020-12", io: "input" }),
  };
}

/** The JSON Schema of each line of `lectern.jsonl`, as published in `docs/lectern-export-lines.schema.json`. */
export function exportLinesJsonSchema(): object {
  return {
    $id: "https://lectern-archive.github.io/lectern/lectern-export-lines.schema.json",
    title: "Lectern export, a line",
    description: "The head, or an item with the list of lectern.json that it is of.",
    ...z.toJSONSchema(exportLineSchema, { target: "draft-2020-12", io: "input" }),
  };
}
