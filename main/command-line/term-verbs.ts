import type { Response } from "../../shared/contract/contract.ts";
import type { FieldProblem, UsesChoice } from "../../shared/contract/vocabulary.ts";
import type { Service } from "../service/service.ts";
import { askedSelection } from "./asked-selection.ts";
import { type ExitCode, type Invocation, UsageError } from "./command.ts";
import { readySelection } from "./say-notice.ts";
import { personEdit, topicEdit } from "./term-edit.ts";
import { type NamedTerm, parseTermId } from "./term-id.ts";
import { withArchive } from "./with-archive.ts";

type Verb = (invocation: Invocation, args: readonly string[]) => Promise<ExitCode>;

/** What `lectern terms VERB …` does to topics and persons that are named by their ids. */
export const termVerbs: ReadonlyMap<string, Verb> = new Map([
  ["show", show],
  ["edit", edit],
  ["delete", remove],
  ["move", move],
  ["split", split],
]);

function show(invocation: Invocation, args: readonly string[]) {
  const { kind, id } = parseTermId(args[0]);
  return withArchive(invocation, { readOnly: true }, async ({ handlers }) => {
    const details = await handlers[kind].details({ id });
    invocation.terminal.result(JSON.stringify(details, undefined, 2), details);
    return 0;
  });
}

function edit(invocation: Invocation, args: readonly string[]) {
  const { options } = invocation;
  const { kind, id } = parseTermId(args[0]);
  if (args.length > 1) throw new UsageError("One at a time: lectern terms edit ID …");
  return withRun(invocation, async ({ handlers }, isDry) => {
    const reason = options.text("reason");
    if (kind === "topics") {
      const set = topicEdit(await handlers.topics.details({ id }), options);
      if (isDry) tellProblems(invocation, await handlers.topics.check({ id, set }));
      else tellEdited(invocation, await handlers.topics.edit({ id, set, reason }));
    } else {
      const set = personEdit(await handlers.persons.details({ id }), options);
      if (isDry) tellProblems(invocation, await handlers.persons.check({ id, set }));
      else tellEdited(invocation, await handlers.persons.edit({ id, set, reason }));
    }
  });
}

function tellProblems({ terminal }: Invocation, checked: { readonly problems: readonly FieldProblem[] }): void {
  const lines = checked.problems.map(({ field, message }) => `${field}: ${message}`);
  terminal.result(lines.length === 0 ? "It would be changed." : lines.join("\n"), checked);
}

function tellEdited({ terminal }: Invocation, done: Response<"topics", "edit">): void {
  terminal.result(done.step === undefined ? "It is so already." : "Changed.", done);
}

function remove(invocation: Invocation, args: readonly string[]) {
  const [kind, ids] = parseTerms(args);
  const { options, terminal } = invocation;
  const uses = askedUses(options.text("uses"), kind);
  const request = { ids, ...(uses === undefined ? {} : { uses }) };
  return withRun(invocation, async ({ handlers }, isDry) => {
    if (isDry) {
      const plan = await handlers[kind].removePlan(request);
      terminal.result(`${plan.changed} would change, ${plan.narrower} narrower topics move up`, plan);
    } else {
      const done = await handlers[kind].remove({ ...request, reason: options.text("reason") });
      terminal.result(`Deleted; ${done.changed} changed`, done);
    }
  });
}

function move(invocation: Invocation, args: readonly string[]) {
  const [kind, ids] = parseTerms(args);
  const under = invocation.options.text("under");
  if (kind !== "topics") throw new UsageError("Only topics stand in a tree.");
  if (under === undefined) throw new UsageError("Say where to: --under TOPIC-ID, or --under top.");
  const broader = under === "top" ? null : parseTermId(under).id;
  return withArchive(invocation, { readOnly: false }, async ({ handlers }) => {
    const done = await handlers.topics.move({ ids, broader });
    invocation.terminal.result(done.step === undefined ? "It stands there already." : "Moved.", done);
    return 0;
  });
}

function split(invocation: Invocation, args: readonly string[]) {
  const { options, terminal } = invocation;
  const { kind, id: from } = parseTermId(args[0]);
  const target = options.text("to");
  if (target === undefined) throw new UsageError("Say to which term the uses go: --to ID, or --to LABEL.");
  const to = /^[cp][0-9a-f]{8}-/.test(target) ? { id: parseTermId(target).id } : { label: target };
  const selection = askedSelection({ args: args.slice(1), options });
  return withRun(invocation, async (service, isDry) => {
    await readySelection(invocation, service, selection);
    const handlers = service.handlers[kind];
    if (isDry) {
      const plan = await handlers.splitPlan({ from, to, selection });
      terminal.result(`${plan.changed} would change, ${plan.left} keep it`, plan);
    } else {
      const done = await handlers.split({ from, to, selection, reason: options.text("reason") });
      terminal.result(`Split; ${done.changed} changed`, done);
    }
  });
}

async function withRun(invocation: Invocation, run: (service: Service, isDry: boolean) => Promise<void>) {
  const isDry = invocation.options.flag("dry-run");
  return await withArchive(invocation, { readOnly: isDry }, async (service) => {
    await run(service, isDry);
    return 0;
  });
}

function parseTerms(args: readonly string[]): readonly [NamedTerm["kind"], string[]] {
  const terms = args.map(parseTermId);
  const [first] = terms;
  if (!first) throw new UsageError("Say which: the ids of topics or of persons.");
  if (terms.some(({ kind }) => kind !== first.kind)) throw new UsageError("Topics or persons, not both at once.");
  return [first.kind, terms.map(({ id }) => id)];
}

function askedUses(typed: string | undefined, kind: NamedTerm["kind"]): UsesChoice | undefined {
  if (typed === undefined) return undefined;
  if (typed === "remove") return { do: "remove" };
  const to = parseTermId(typed);
  if (to.kind !== kind) throw new UsageError("Uses of a topic go to a topic, those of a person to a person.");
  return { do: "move", to: to.id };
}
