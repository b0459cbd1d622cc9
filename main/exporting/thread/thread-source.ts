import type { Tables } from "../../../shared/records/record.ts";
import { readStores } from "../../archive/stores/read-stores.ts";
import type { ExportSource } from "../export-source.ts";
import type { ThreadArchive } from "./messages.ts";

/** An archive whose records were sent, and whose files are read from its folder. */
export function threadSource({ id, name, folder, total }: ThreadArchive, tables: Tables): ExportSource {
  return { archive: { id, name }, tables, total, ...readStores(folder) };
}
