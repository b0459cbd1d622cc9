import type { MergeTake } from "../../../shared/contract/vocabulary.ts";
import { kindOfId } from "../../../shared/records/kind-of-id.ts";
import type { Service } from "../../service/service.ts";
import { type Command, type Invocation, type OptionValues, UsageError, writingOptions } from "../command.ts";
import { mergeCopy } from "../merge-copy.ts";
import { type NamedTerm, parseTermId } from "../term-id.ts";
import { withArchive } from "../with-archive.ts";

export const mergeCommand: Command = {
  name: "merge",
  summary:
    "Put the last topic or person in the place of the others, which go; or bring in what was done in another copy of the archive. One step that can be undone.",
  usage: "FROM-ID… INTO-ID | COPY-DIR --archive DIR [--dry-run]",
  options: {
    ...writingOptions,
    "dry-run": { help: "say what would change, and change nothing" },
    label: { help: "whose label or name it gets; its own if not given", value: "ID" },
    note: { help: "whose note it gets, or none", value: "ID" },
    broader: { help: "below whose broader topic it goes, or none", value: "ID" },
    reason: { help: "why; it is kept in the history", value: "TEXT" },
  },
  takes: [1, Number.POSITIVE_INFINITY],
  run: (invocation) => {
    const { args, options } = invocation;
    const [copy = ""] = args;
    if (args.length === 1 && kindOfId(copy) === undefined) return mergeCopy(invocation, copy);
    if (args.length === 1) throw new UsageError("Say also into which it goes: lectern merge FROM-ID INTO-ID.");
    const into = parseTermId(invocation.args.at(-1));
    const from = invocation.args.slice(0, -1).map(parseTermId);
    if (from.some(({ kind }) => kind !== into.kind)) throw new UsageError("A topic and a person cannot be merged.");
    if (from.some(({ id }) => id === into.id)) throw new UsageError("FROM-ID and INTO-ID are the same.");
    const request = { from: from.map(({ id }) => id), into: into.id, take: askedTake(options) };
    const readOnly = options.flag("dry-run");
    return withArchive(invocation, { readOnly }, async (service) => {
      if (readOnly) await showPlan(invocation, service, into, request);
      else {
        const done = await service.handlers[into.kind].merge({ ...request, reason: options.text("reason") });
        invocation.terminal.result(`Merged; ${done.changed} changed`, done);
      }
      return 0;
    });
  },
};

function askedTake(options: OptionValues): MergeTake {
  const [label, note, broader] = (["label", "note", "broader"] as const).map((name) => options.text(name));
  return {
    ...(label === undefined ? {} : { label: parseTermId(label).id }),
    ...(note === undefined ? {} : { note: idOrNone(note) }),
    ...(broader === undefined ? {} : { broader: idOrNone(broader) }),
  };
}

function idOrNone(typed: string): string | null {
  return typed === "none" ? null : parseTermId(typed).id;
}

async function showPlan(
  { terminal }: Invocation,
  { handlers }: Service,
  { kind }: NamedTerm,
  request: { readonly from: string[]; readonly into: string; readonly take: MergeTake },
): Promise<void> {
  const plan = await handlers[kind].mergePlan(request);
  terminal.result(
    `${plan.changed} would change; “${plan.into.label}” would also be known as ${plan.variants.join(", ")}`,
    plan,
  );
  if (terminal.json) return;
  for (const { field, values, taken } of plan.choices) {
    for (const { term, value } of values) terminal.row([field, term, value, term === taken ? "taken" : ""], {});
  }
}
