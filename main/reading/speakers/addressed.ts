import { type Draft, evidenceAt } from "../page/draft.ts";
import { officeNouns } from "./words.ts";

const spokenTo = /((?:Mr|Ms|Mrs|Miss|Dr|Prof)\.?\s(\p{Lu}[\p{L}\p{M}’'‑-]+))(?=[,!.]|$)(?:,\s(?:and\s)?)?/uy;

/** Persons called by name at the beginning of what is said to them: `Mr Berg, colleagues,`. */
export function findAddressed(draft: Draft): void {
  const seen = new Set<string>();
  for (const turn of draft.turns) {
    for (let n = turn.first; n <= turn.last; n += 1) {
      for (const { name, from } of namesAtStart(draft, n)) {
        const line = draft.page.lines[n - 1];
        if (!line || seen.has(name) || isOpenEnded(draft, n, line.text.length === from + name.length)) continue;
        seen.add(name);
        const part = { from, to: from + name.length };
        draft.fields.addressed.push(evidenceAt(draft.page, line, name, { rule: "vocative", confidence: 0.8 }, part));
      }
    }
  }
}

type FoundName = { readonly name: string; readonly from: number };

/** Only the first words of a paragraph call somebody: further on a name is spoken of, not to. */
function namesAtStart(draft: Draft, n: number): FoundName[] {
  const mark = draft.marks[n - 1];
  const text = draft.page.lines[n - 1]?.text ?? "";
  if (mark?.role !== "speech") return [];
  const found: FoundName[] = [];
  spokenTo.lastIndex = mark.label ? (/:\s*/.exec(text.slice(0, 300))?.[0].length ?? 0) + text.indexOf(":") : 0;
  for (let match = spokenTo.exec(text); match; match = spokenTo.exec(text)) {
    const [, name = "", word = ""] = match;
    if (!officeNouns.has(word.toLowerCase().split("-")[0] ?? "")) found.push({ name, from: match.index });
  }
  return found;
}

/** The name ends the line and the next line goes on without a pause: it is spoken of, not to. */
function isOpenEnded(draft: Draft, n: number, atEnd: boolean): boolean {
  return atEnd && draft.marks[n]?.joins === n && !/^[,.!]/.test(draft.page.lines[n]?.text ?? "");
}
