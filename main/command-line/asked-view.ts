import { type View, viewSchema } from "../../shared/contract/finding.ts";
import { wholeWords } from "../../shared/contract/whole-words.ts";
import { parseQuery } from "../finding/query/parse-query.ts";
import { shortened } from "../finding/query/problem.ts";
import { caretLines } from "./caret-lines.ts";
import { QueryFault } from "./command.ts";

/**
 * What a query shows, or all when none was given. A window shows what it understood of a query and says so; here that
 * could tag or export a whole archive unseen, so whatever is not understood is a `QueryFault`. Nothing is being typed here:
 * the last word is whole.
 */
export function askedView(query: string | undefined, sort?: View["sort"]): View {
  const order = sort === undefined ? {} : { sort };
  if (query === undefined) return viewSchema.parse(order);
  const line = wholeWords(query);
  const view = viewSchema.safeParse({ query: line, ...order });
  if (!view.success) throw new QueryFault(`The query is too long (${query.length} characters). Use fewer words.`);
  const { query: asked, problem } = parseQuery(line);
  if (problem) throw new QueryFault(caretLines(line, problem));
  if (!asked)
    throw new QueryFault(
      `There is no word to look for in the query ${shortened(query)}. A query holds at least one word.`,
    );
  return view.data;
}
