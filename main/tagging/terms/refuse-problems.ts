import { LecternError } from "../../../shared/contract/error.ts";
import type { FieldProblem } from "../../../shared/contract/vocabulary.ts";
import { toSay } from "../../../shared/language/say.ts";

/** `bad-request` (`conflict` where another term has the label) with the first problem's sentence, and all of them as `problems`. */
export function refuseProblems(problems: readonly FieldProblem[]): void {
  const [first] = problems;
  if (!first) return;
  const code = problems.every(({ term }) => term !== undefined) ? "conflict" : "bad-request";
  throw new LecternError(code, toSay("{message} Nothing was changed.", { message: first.message }), {
    field: first.field,
    ...(first.term === undefined ? {} : { term: first.term }),
    problems: problems.map((problem) => ({ ...problem })),
  });
}
