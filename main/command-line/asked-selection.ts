import { type Selection, selectionSchema, type View } from "../../shared/contract/finding.ts";
import { transcriptId } from "../../shared/records/id.ts";
import { askedView } from "./asked-view.ts";
import { UsageError } from "./command.ts";
import type { ParsedCommand } from "./parse-command.ts";

/** Ids or a query: with both, nobody can tell which was meant. */
export function askedSelection({ args, options }: ParsedCommand, in_: Partial<View> = {}): Selection {
  const query = options.text("query");
  if (query === undefined && args.length > 0) return { ids: args.map(asTranscriptId) };
  if (query === undefined) throw new UsageError("Say which transcripts: their ids, or --query Q.");
  if (args.length > 0) throw new UsageError("Say which transcripts by their ids or by --query Q, not by both.");
  return selectionSchema.parse({ view: { ...askedView(query), ...in_ } });
}

/** The id that was typed; `UsageError` when it is none. */
export function asTranscriptId(typed: string): string {
  if (transcriptId.safeParse(typed).success) return typed;
  throw new UsageError(`“${typed}” is not the id of a transcript. lectern list shows the ids.`);
}
