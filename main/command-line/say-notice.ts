import type { View } from "../../shared/contract/finding.ts";
import type { Service } from "../service/service.ts";
import { caretLines } from "./caret-lines.ts";
import { type Invocation, UsageError } from "./command.ts";

/** Whom and what the archive does not know; a `UsageError` where that is a fault of the query. */
export async function sayNotice({ terminal }: Invocation, service: Service, view: View): Promise<void> {
  await service.indexed();
  const { notice, problem } = await service.handlers.finding.list({ view, offset: 0, limit: 1 });
  if (problem) throw new UsageError(caretLines(view.query, problem));
  if (notice !== undefined) terminal.say(notice);
}
