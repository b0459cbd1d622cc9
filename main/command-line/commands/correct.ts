import { readFile } from "node:fs/promises";
import { sha256, transcriptId } from "../../../shared/records/id.ts";
import { onDisk } from "../../archive/disk/disk-error.ts";
import { type Command, type ExitCode, type Invocation, UsageError, writingOptions } from "../command.ts";
import { comparisonLines } from "../comparison-lines.ts";
import { withArchive } from "../with-archive.ts";

export const correctCommand: Command = {
  name: "correct",
  summary: "Put a corrected text in the place of a transcript's; the texts before are kept.",
  usage: "ID FILE --why TEXT | ID --back SUM --why TEXT | ID --list | ID --show [--revision SUM]",
  options: {
    ...writingOptions,
    why: { help: "why it is corrected", value: "TEXT" },
    back: { help: "an earlier revision, by its sum, is the text again", value: "SUM" },
    "dry-run": { help: "say what would change, and change nothing" },
    list: { help: "every revision: its sum, when, who and why" },
    show: { help: "print the text" },
    revision: { help: "of this revision", value: "SUM" },
  },
  takes: [1, 2],
  run: async (invocation) => {
    const { options, args, terminal } = invocation;
    const [id = "", file] = args;
    if (!transcriptId.safeParse(id).success) throw new UsageError(`“${id}” is not the id of a transcript.`);
    if (options.flag("list") || options.flag("show")) return await look(invocation, id);
    const to = await askedText(file, options.text("back"));
    const why = options.text("why")?.trim() ?? "";
    const isDry = options.flag("dry-run");
    if (why === "" && !isDry) throw new UsageError("Say why the text is corrected: --why TEXT.");
    return await withArchive(invocation, { readOnly: false }, async ({ handlers }) => {
      const { revisions } = handlers;
      const done = isDry ? await revisions.preview({ id, to }) : await revisions.correct({ id, to, why });
      if ("comparison" in done) for (const line of comparisonLines(done.comparison)) terminal.say(line);
      const { kept, moved, orphaned } = done.passages;
      const passages = `${kept} kept, ${moved} at other words, ${orphaned} without a place`;
      terminal.result(`Read anew: ${done.fields.join(", ") || "no fields"}. Passages: ${passages}.`, done);
      return 0;
    });
  },
};

async function look(invocation: Invocation, id: string): Promise<ExitCode> {
  const { options, terminal } = invocation;
  const asked = options.text("revision");
  return await withArchive(invocation, { readOnly: true }, async ({ handlers }) => {
    if (options.flag("show")) {
      const { text } = await handlers.revisions.text({
        id,
        ...(asked === undefined ? {} : { revision: sumOf(asked) }),
      });
      terminal.result(text, { id, text });
      return 0;
    }
    for (const one of (await handlers.revisions.list({ id })).revisions) {
      const says = [one.at, one.who, one.why ?? "as received", one.isCurrent ? "current" : undefined];
      terminal.result([one.text, ...says.filter((part) => part !== undefined)].join("  "), one);
    }
    return 0;
  });
}

async function askedText(file: string | undefined, back: string | undefined) {
  if ((file === undefined) === (back === undefined)) {
    throw new UsageError("Say either the file with the corrected text, or --back and the sum of a revision.");
  }
  if (back !== undefined) return { revision: sumOf(back) };
  const bytes = await onDisk("read the corrected text", () => readFile(file ?? ""));
  try {
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    throw new UsageError(`The file ${file} is not UTF-8. Save it as that.`);
  }
}

function sumOf(text: string): string {
  if (sha256.safeParse(text).success) return text;
  throw new UsageError(`“${text}” is not the sum of a revision. lectern correct ID --list shows them.`);
}
