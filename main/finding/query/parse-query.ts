import type { Problem } from "../../../shared/contract/finding.ts";
import { say } from "../../../shared/language/say.ts";
import { type CheckTest, Parser } from "./parser.ts";
import { shortened } from "./problem.ts";
import type { Query } from "./query.ts";

/**
 * `query` is absent when nothing is asked for. `problem`: what could not be understood; `query` is then what the rest of
 * the line asks for, so that a list stays useful while a line is typed. `notice` says how a line without fault was taken.
 */
export type ParsedQuery = { readonly query?: Query; readonly problem?: Problem; readonly notice?: string };

/**
 * Read a line: `docs/finding.md` has the grammar. The last word counts also as the beginning of one while it is still
 * being typed: three letters or more, nothing after it. No line is an exception, and each takes time linear in its length.
 *
 * @param check what the archive has against a value: its answer is told at the value's place, which still counts.
 *
 * By hand: a generated parser (peggy, chevrotain) gives up where this one has to go on, complete what is open and say
 * the place in a user's words; the grammar is a page.
 */
export function parseQuery(line: string, check: CheckTest = () => undefined): ParsedQuery {
  const { query, problem } = new Parser(line, check).parse();
  if (problem) return query ? { query, problem } : { problem };
  if (query) return { query };
  if (line.trim() === "") return {};
  return {
    notice: say("There is no word to look for in {line}: everything is shown.", { line: shortened(line.trim()) }),
  };
}
