import type { Refusals, TagEdit, TagEditPlan } from "../../shared/contract/tags.ts";
import type { Service } from "../service/service.ts";
import type { ExitCode, Invocation } from "./command.ts";
import { readySelection } from "./say-notice.ts";
import type { Terminal } from "./terminal.ts";
import { withArchive } from "./with-archive.ts";

/** Options of every command that edits transcripts. */
export const editOptions = {
  reason: { help: "why; it is kept in the history", value: "TEXT" },
  "dry-run": { help: "say what would change, and change nothing" },
} as const;

/** Do the edit, or with --dry-run say what it would come to. 1 when some transcripts may not take the step asked for. */
export function runEdit(invocation: Invocation, edit: TagEdit): Promise<ExitCode> {
  const { options, terminal } = invocation;
  const readOnly = options.flag("dry-run");
  return withArchive(invocation, { readOnly }, async (service) => {
    await readySelection(invocation, service, edit.selection);
    const refused = readOnly ? await showPlan(terminal, service, edit) : await apply(terminal, service, edit);
    await sayPassed(terminal, service, edit.set?.embargo);
    return refused === 0 ? 0 : 1;
  });
}

/** A day in the past may be meant, as one that was read from a page; whoever mistyped a year must not believe the texts withheld. */
async function sayPassed(terminal: Terminal, { handlers }: Service, embargo: string | null | undefined): Promise<void> {
  if (!embargo) return;
  const { today } = await handlers.publication.rules({});
  if (embargo < today) terminal.say(`${embargo} has passed: an embargo until then holds nothing back.`);
}

async function apply(terminal: Terminal, { handlers }: Service, edit: TagEdit): Promise<number> {
  const done = await handlers.tags.apply(edit);
  sayRefused(terminal, done.refused);
  terminal.result(`${done.changed} changed${refusedWords(done.refused)}`, done);
  return done.refused?.count ?? 0;
}

async function showPlan(terminal: Terminal, { handlers }: Service, edit: TagEdit): Promise<number> {
  const plan = await handlers.tags.plan(edit);
  for (const cells of terminal.json ? [] : planRows(plan)) terminal.row(cells, {});
  sayRefused(terminal, plan.refused);
  terminal.result(`${plan.changed} would change, ${plan.unchanged} are so already${refusedWords(plan.refused)}`, plan);
  return plan.refused.count;
}

function sayRefused(terminal: Terminal, refused: Refusals | undefined): void {
  for (const { id, title, reason } of refused?.transcripts ?? []) terminal.say(`${id} ${title}: ${reason}`);
}

function refusedWords(refused: Refusals | undefined): string {
  return refused === undefined || refused.count === 0 ? "" : `; ${refused.count} may not, and stay as they are`;
}

function planRows({ transcripts }: TagEditPlan): string[][] {
  return transcripts.flatMap(({ id, title, fields }) =>
    fields.map(({ field, from, to, added, removed }) => {
      const parts = [...added.map((one) => `+ ${one}`), ...removed.map((one) => `- ${one}`)];
      return [id, title, field, parts.length > 0 ? parts.join("; ") : `${from ?? ""} → ${to ?? ""}`];
    }),
  );
}
