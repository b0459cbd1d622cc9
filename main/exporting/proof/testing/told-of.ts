import type { ExportFormat } from "../../../../shared/contract/exports.ts";
import { checkExport } from "../check-export.ts";

/** What a later check tells of the records of one format. */
export async function toldOf(folder: string, format: ExportFormat): Promise<readonly string[]> {
  const { listed } = await checkExport(folder);
  return listed.filter((one) => one.format === format).map(({ what }) => what);
}
