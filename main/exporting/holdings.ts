import type { ExportFormat } from "../../shared/contract/exports.ts";
import { bagFolder, bagNames } from "./bagit/bag-names.ts";

/** Formats that another is made of too, and the folder of that one below which they stand. */
export type Holding = { readonly formats: readonly ExportFormat[]; readonly below: string };

/** A transcript comes to what is held before it comes to its holder, and what is held is whole when its holder is finished. */
export const holdings: { readonly [F in ExportFormat]?: Holding } = {
  bagit: { formats: ["tei", "csv", "json"], below: `${bagFolder}/${bagNames.payload}` },
};
