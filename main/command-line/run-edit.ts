import type { Refusals, TagEdit, TagEditPlan } from "../../shared/contract/tags.ts";
import type { ExitCode, Invocation } from "./command.ts";
import { withArchive } from "./with-archive.ts";

/** Options of every command that edits transcripts. */
export const editOptions = {
  reason: { help: "why; it is kept in the history", value: "TEXT" },
  "dry-run": { help: "say what would change, and change nothing" },
} as const;

/** Do the edit, or with --dry-run say what it would come to. 1 when some transcripts may not take the step asked for. */
export function runEdit(invocation: Invocation, edit: TagEdit): Promise<ExitCode> {
  const { options, terminal } = invocation;
  const isDry = options.flag("dry-run");
  return withArchive(invocation, { readOnly: isDry }, async (service) => {
    if ("view" in edit.selection) await service.indexed();
    if (isDry) {
      const plan = await service.handlers.tags.plan(edit);
      if (!terminal.json) for (const cells of planRows(plan)) terminal.row(cells, {});
      terminal.result(`${plan.changed} would change, ${plan.unchanged} are so already${refusedWords(plan.refused)}`, plan);
      return plan.refused.count > 0 ? 1 : 0;
    }
    const done = await service.handlers.tags.apply(edit);
    if (!terminal.json) {
      for (const { id, title, reason } of done.refused?.transcripts ?? []) terminal.row([id, title, reason], {});
    }
    terminal.result(`${done.changed} changed${refusedWords(done.refused)}`, done);
    return done.refused === undefined ? 0 : 1;
  });
}

function refusedWords(refused: Refusals | undefined): string {
  return refused === undefined || refused.count === 0 ? "" : `; ${refused.count} may not, and stay as they are`;
}

function planRows({ transcripts, refused }: TagEditPlan): string[][] {
  return [
    ...transcripts.flatMap(({ id, title, fields }) =>
      fields.map(({ field, from, to, added, removed }) => {
        const parts = [...added.map((one) => `+ ${one}`), ...removed.map((one) => `- ${one}`)];
        return [id, title, field, parts.length > 0 ? parts.join("; ") : `${from ?? ""} → ${to ?? ""}`];
      }),
    ),
    ...refused.transcripts.map(({ id, title, reason }) => [id, title, "", reason]),
  ];
}
