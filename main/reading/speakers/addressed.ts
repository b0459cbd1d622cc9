import { type Draft, evidenceAt } from "../page/draft.ts";
import { honorifics, officeNouns } from "./words.ts";

const spokenTo = /(?:^|:\s|,\s|\sand\s)((?:Mr|Ms|Mrs|Miss|Dr|Prof)\.?)\s(\p{Lu}[\p{L}\p{M}’'‑-]+)(?=[,!.]|$)/gu;

/** Persons called by name at the beginning of what is said to them: `Mr Berg, colleagues,`. */
export function findAddressed(draft: Draft): void {
  const seen = new Set<string>();
  for (const turn of draft.turns) {
    for (let n = turn.first; n <= turn.last; n += 1) {
      const line = draft.page.lines[n - 1];
      if (!line || !isSpoken(draft, n - 1)) continue;
      for (const { name, from } of namesAtStart(line.text)) {
        if (seen.has(name) || isOpenEnded(draft, n, line.text.length === from + name.length)) continue;
        seen.add(name);
        const part = { from, to: from + name.length };
        draft.fields.addressed.push(evidenceAt(draft.page, line, name, { rule: "vocative", confidence: 0.8 }, part));
      }
    }
  }
}

/** The name ends the line and the next line goes on without a pause: it is spoken of, not to. */
function isOpenEnded(draft: Draft, n: number, atEnd: boolean): boolean {
  return atEnd && draft.marks[n]?.joins === n && !/^[,.!]/.test(draft.page.lines[n]?.text ?? "");
}

function isSpoken(draft: Draft, index: number): boolean {
  const role = draft.marks[index]?.role;
  return role === "speech" || role === "label";
}

/** Only the first clauses count: further on a name is spoken of, not to. */
function namesAtStart(text: string): { readonly name: string; readonly from: number }[] {
  const found: { name: string; from: number }[] = [];
  let allowed = 0;
  for (const match of text.slice(0, 400).matchAll(spokenTo)) {
    const [whole, honorific = "", word = ""] = match;
    const name = `${honorific} ${word}`;
    const from = match.index + whole.length - name.length;
    if (!isOpening(whole, match.index, allowed)) continue;
    allowed = from + name.length;
    if (!officeNouns.has(word.toLowerCase()) && honorifics.has(honorific.toLowerCase())) found.push({ name, from });
  }
  return found;
}

/** At the start of the line, after the label, or right after another name in the same call. */
function isOpening(whole: string, at: number, allowed: number): boolean {
  return at === 0 || whole.startsWith(":") || (allowed > 0 && at === allowed);
}
