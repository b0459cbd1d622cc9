import { type View, viewSchema } from "../../shared/contract/finding.ts";
import { parseQuery } from "../finding/query/parse-query.ts";
import { UsageError } from "./command.ts";

/**
 * What a query shows, or all when none was given. A window shows everything for a query without a word and says so; here
 * that could tag or export a whole archive unseen, so it throws `UsageError`.
 */
export function askedView(query: string | undefined, sort?: View["sort"]): View {
  const order = sort === undefined ? {} : { sort };
  if (query === undefined) return viewSchema.parse(order);
  const view = viewSchema.safeParse({ query, ...order });
  if (!view.success) throw new UsageError(`The query is too long (${query.length} characters). Use fewer words.`);
  if (!parseQuery(query).query) {
    const typed = query.length > 40 ? `${query.slice(0, 40)}…` : query;
    throw new UsageError(`There is no word to look for in the query “${typed}”. A query holds at least one word.`);
  }
  return view.data;
}
