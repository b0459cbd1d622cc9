import type { Candidate, CandidateUse } from "./candidates.ts";

/** How a page sets what stands before its colons, taken together. */
export type Manners = {
  /** It quotes people: what follows the names are quotations, not turns. */
  readonly quoting: boolean;
  /** Something set in bold or with a time comes again and says a sentence, as speakers do; headings and entries of an agenda do not. */
  readonly setAgain: boolean;
  /** Roles without a name take turns: questions and answers, voices that a machine told apart. */
  readonly questioning: boolean;
};

export function findManners(candidates: readonly Candidate[]): Manners {
  const quoted = candidates.filter(isQuoted).length;
  const speaking = candidates.some((candidate) => candidate.uses.length >= 2 && !isQuoted(candidate));
  const roles = candidates.filter(({ shape, uses }) => shape.form === "anonymous" && uses.length >= 2);
  return {
    quoting: quoted >= 2 && !speaking,
    setAgain: candidates.some(
      ({ uses }) => uses.length >= 2 && uses.every(({ cut }) => cut.set) && !uses.every(isEntry),
    ),
    questioning: roles.length >= 2,
  };
}

/** What the page's manners say for a label or against it. */
export function scoreManners(candidate: Candidate, { quoting, setAgain }: Manners): number {
  const { shape, uses } = candidate;
  if (isQuoted(candidate)) return quoting || shape.form === "anonymous" ? -0.5 : -0.1;
  return setAgain && uses.some(({ cut }) => cut.set) ? 0.25 : 0;
}

/** `14:30 Anna Berg: On ice` */
function isEntry({ entry }: CandidateUse): boolean {
  return entry;
}

function isQuoted({ uses }: Candidate): boolean {
  return uses.every(({ cut }) => /^[“"«„]/.test(cut.after));
}
