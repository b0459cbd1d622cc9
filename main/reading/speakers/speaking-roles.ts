import { withoutMarksAfter } from "../body/label-marks.ts";
import type { Candidate, CandidateUse } from "./candidates.ts";
import { isPersonName } from "./cutters/cut-member.ts";
import { isValue } from "./form-fields.ts";
import { anonymousRoles } from "./words.ts";

const fewest = 2;

/**
 * Do roles of those who speak (`Host`, `SPEAKER 2`; not `Question` or `Comment`) say sentences on the page, more than once? In an agenda names
 * stand behind them: `Moderator: Anna Berg, head of the harbour`.
 */
export function haveRolesSpoken(candidates: readonly Candidate[]): boolean {
  const uses = candidates.filter(isRole).flatMap((candidate) => candidate.uses);
  const said = uses.filter(isSaid).length;
  return said >= fewest && said * 2 >= uses.length;
}

function isRole({ base, shape }: Candidate): boolean {
  return shape.form === "anonymous" && anonymousRoles.has((base.split(/[\s_]/, 1)[0] ?? "").toLowerCase());
}

/** Names stand behind it each time, or dates: it says who has the role, in an agenda or a list. */
export function isIntroducing(candidate: Candidate): boolean {
  return isRole(candidate) && candidate.uses.every(isNaming);
}

function isSaid(use: CandidateUse): boolean {
  return endsSentence(saidIn(use)) && !isNaming(use);
}

function isNaming(use: CandidateUse): boolean {
  const [first = ""] = saidIn(use).split(/[,;(]/, 1);
  return isValue(use) || isPersonName(first.trim().replace(/\.$/, ""));
}

function saidIn({ line, cut }: CandidateUse): string {
  return withoutMarksAfter(line.slice(cut.from + cut.length));
}

/** The last mark is one that ends a sentence. */
export function endsSentence(words: string): boolean {
  return /[.!?…]["”»’)\]]*$/.test(words.slice(-40));
}
