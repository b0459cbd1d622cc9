import type { Row } from "../../shared/contract/finding.ts";
import { groupPassages } from "../../shared/passages/group-passages.ts";
import { scrubQuoted } from "../../shared/passages/scrub-quoted.ts";
import { withheldWords } from "../../shared/records/withheld-words.ts";
import type { Archive } from "../archive/archive.ts";

/** Rows as they may go out: without what their titles quote of withheld words, and without words of their texts. */
export function withoutWithheld(rows: readonly Row[], { passages }: Pick<Archive["tables"], "passages">): Row[] {
  const ids = new Set<string>(rows.map(({ id }) => id));
  const withheld = [...passages.values()].filter((one) => one.withheld !== undefined && ids.has(one.transcript));
  const own = groupPassages(withheld);
  return rows.map(({ snippet: _words, ...row }) => {
    const title = (own.get(row.id) ?? []).reduce(
      (left, { exact, withheld = "" }) => scrubQuoted(left, exact.split(/\r?\n/), withheldWords(withheld)),
      row.title,
    );
    return { ...row, title, titleMarks: [] };
  });
}
