import type { ExportReport } from "../../shared/contract/exports.ts";

type Remark = ExportReport["remarks"][number];

/** What is remarked of several transcripts in the same words, and their titles. */
export type RemarkGroup = Pick<Remark, "format" | "kind" | "text"> & { readonly titles: readonly string[] };

/** The fewer a remark is made of, the sooner it is read: what is said of all is what the format is like. */
export function groupRemarks(remarks: readonly Remark[]): readonly RemarkGroup[] {
  const groups = new Map<string, Pick<Remark, "format" | "kind" | "text"> & { readonly titles: string[] }>();
  for (const { format, kind, text, title } of remarks) {
    const key = JSON.stringify([format, kind, text]);
    const group = groups.get(key);
    if (group) group.titles.push(title);
    else groups.set(key, { format, kind, text, titles: [title] });
  }
  return [...groups.values()].sort((a, b) => a.titles.length - b.titles.length);
}
