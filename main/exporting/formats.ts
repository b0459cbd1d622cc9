import type { ExportFormat } from "../../shared/contract/exports.ts";
import { csvFormat } from "./csv/csv-format.ts";
import type { Format } from "./format.ts";
import { jsonFormat } from "./json/json-format.ts";
import { markdownFormat } from "./markdown/markdown-format.ts";

export const formatsByName: { readonly [F in ExportFormat]: Format } = {
  json: jsonFormat,
  csv: csvFormat,
  markdown: markdownFormat,
};
