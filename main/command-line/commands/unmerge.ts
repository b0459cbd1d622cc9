import type { MergedTerm } from "../../../shared/contract/vocabulary.ts";
import type { Service } from "../../service/service.ts";
import { type Command, type Invocation, UsageError, writingOptions } from "../command.ts";
import { type NamedTerm, parseTermId } from "../term-id.ts";
import { withArchive } from "../with-archive.ts";

export const unmergeCommand: Command = {
  name: "unmerge",
  summary:
    "List what was merged into a topic or person (id, when, who, label, reason), or take one of these out again.",
  usage: "TERM-ID [MERGED-ID] --archive DIR [--dry-run]",
  options: {
    ...writingOptions,
    "dry-run": { help: "say what would change, and change nothing" },
    reason: { help: "why; it is kept in the history", value: "TEXT" },
  },
  takes: [1, 2],
  run: (invocation) => {
    const from = parseTermId(invocation.args[0]);
    const asked = invocation.args[1];
    const term = asked === undefined ? undefined : parseTermId(asked);
    if (term && term.kind !== from.kind) throw new UsageError("A topic was never merged into a person.");
    const readOnly = term === undefined || invocation.options.flag("dry-run");
    return withArchive(invocation, { readOnly }, async (service) => {
      if (term === undefined) await listMerges(invocation, service, from);
      else if (readOnly) await showPlan(invocation, service, from, term.id);
      else await unmerge(invocation, service, from, term.id);
      return 0;
    });
  },
};

async function listMerges({ terminal }: Invocation, { handlers }: Service, { kind, id }: NamedTerm): Promise<void> {
  const { merges } = await handlers[kind].merges({ id });
  for (const merged of merges) terminal.row(cellsOf(merged), merged);
  if (merges.length === 0) terminal.say("Nothing that was merged into it is still part of it.");
}

function cellsOf({ term, at, who = "", reason = "" }: MergedTerm): readonly string[] {
  return [term.id, at, who, term.label, reason];
}

async function showPlan(
  { terminal }: Invocation,
  { handlers }: Service,
  { kind, id }: NamedTerm,
  term: string,
): Promise<void> {
  const plan = await handlers[kind].unmergePlan({ term, from: id });
  for (const note of plan.notes) terminal.say(note);
  const variants = plan.variants.length === 0 ? "" : `; it loses ${plan.variants.join(", ")}`;
  const stay = `${plan.added.count} added since stay, ${plan.removed} removed since stay removed${variants}`;
  terminal.result(`“${plan.merged.term.label}” would be in ${plan.changed} again; ${stay}`, plan);
  for (const { id: transcript, title } of plan.added.transcripts) {
    if (!terminal.json) terminal.row([transcript, title], {});
  }
}

async function unmerge(
  { terminal, options }: Invocation,
  { handlers }: Service,
  { kind, id }: NamedTerm,
  term: string,
): Promise<void> {
  const done = await handlers[kind].unmerge({ term, from: id, reason: options.text("reason") });
  terminal.result(`Taken out again; ${done.changed} changed`, done);
}
