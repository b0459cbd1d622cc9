import { lecternVersion } from "../../runtime/version.ts";
import { bytesOf, type WrittenFiles } from "../folder/written-file.ts";
import type { ExportContext } from "../format.ts";
import { printable } from "../printable.ts";
import { urnOf } from "./urn.ts";

export const bagDeclaration = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

/** `bag-info.txt`: whose it is and how much there is in it (RFC 8493, 2.2.2). */
export function bagInfo(
  { source, exported, who }: Pick<ExportContext, "source" | "exported" | "who">,
  transcripts: number,
  payload: WrittenFiles,
): string {
  const { id, name } = source.archive;
  const many = transcripts === 1 ? "1 transcript" : `${transcripts} transcripts`;
  const fields = [
    ["Source-Organization", name],
    ["Contact-Name", who ?? ""],
    ["Bagging-Date", exported.toISOString().slice(0, 10)],
    ["External-Identifier", urnOf(id)],
    ["External-Description", `${many} of the archive ${name}, with originals, descriptions and tags`],
    ["Payload-Oxum", `${bytesOf(payload)}.${payload.count}`],
    ["Bag-Software-Agent", `Lectern ${lecternVersion}`],
  ] as const;
  const given = fields.map(([label, value]) => [label, onOneLine(value)] as const).filter(([, value]) => value !== "");
  return given.map(([label, value]) => `${label}: ${value}\n`).join("");
}

function onOneLine(text: string): string {
  return printable(text).replace(/\s+/g, " ").trim();
}
