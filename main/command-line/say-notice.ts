import type { Selection, View } from "../../shared/contract/finding.ts";
import type { Service } from "../service/service.ts";
import { caretLines } from "./caret-lines.ts";
import { type Invocation, QueryFault } from "./command.ts";
import { readyFor } from "./rows.ts";

/** Whom and what the archive does not know; a `QueryFault` where that is a fault of the query. */
export async function noticeOf(service: Service, view: View): Promise<string | undefined> {
  await readyFor(service, view);
  const { notice, problem } = await service.handlers.finding.list({ view, offset: 0, limit: 1 });
  if (problem) throw new QueryFault(caretLines(view.query, problem));
  return notice;
}

export async function sayNotice({ terminal }: Invocation, service: Service, view: View): Promise<void> {
  const notice = await noticeOf(service, view);
  if (notice !== undefined) terminal.say(notice);
}

/** For a selection by a query: what is not there must not be taken for nothing to do. */
export async function readySelection(
  invocation: Invocation,
  service: Service,
  selection: Selection | { readonly outdated: true },
): Promise<void> {
  if ("view" in selection) await sayNotice(invocation, service, selection.view);
}
