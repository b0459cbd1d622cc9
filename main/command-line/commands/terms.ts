import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Response } from "../../../shared/contract/contract.ts";
import { LecternError } from "../../../shared/contract/error.ts";
import { type Command, type Invocation, UsageError, writingOptions } from "../command.ts";
import { listedTerms, parseKind } from "../listed-terms.ts";
import { mergeAlike } from "../merge-alike.ts";
import { termEditOptions } from "../term-edit.ts";
import { termVerbs } from "../term-verbs.ts";
import { withArchive } from "../with-archive.ts";

export const termsCommand: Command = {
  name: "terms",
  summary: "List topics or persons, a line each: id, how many transcripts carry it, label, variants; or change them.",
  usage:
    "--topics|--persons|--export skos|list --archive DIR, or terms import FILE | merge-alike --topics|--persons [ID…] | show ID | edit ID … | delete ID… [--uses remove|ID] | move TOPIC-ID… --under ID|top | split ID --to ID|LABEL TRANSCRIPT-ID…",
  options: {
    topics: { help: "the topics, by label" },
    persons: { help: "the persons, by name" },
    export: { help: "all topics as skos (Turtle) or as a list, what is narrower indented", value: "FORM" },
    uses: {
      help: "what becomes of the uses of what is deleted: remove, or the id of the term that takes them",
      value: "W",
    },
    under: { help: "move, edit: the topic below which others go, or top", value: "ID" },
    to: {
      help: "the term that takes the uses in the transcripts named; a label makes it if it is not there",
      value: "T",
    },
    query: { help: "split: all transcripts that the query finds, instead of ids", value: "Q" },
    reason: { help: "why; it is kept in the history", value: "TEXT" },
    ...termEditOptions,
    "dry-run": { help: "say what would change, and change nothing" },
    ...writingOptions,
  },
  takes: [0, Number.POSITIVE_INFINITY],
  run: (invocation) => {
    const [verb, ...args] = invocation.args;
    const form = invocation.options.text("export");
    if (verb === undefined) return form === undefined ? list(invocation) : exportTerms(invocation, form);
    if (verb === "import") return importFile(invocation, args);
    if (verb === "merge-alike") return mergeAlike(invocation, args);
    const run = termVerbs.get(verb);
    if (!run)
      throw new UsageError(`“${verb}” is not one of: import, merge-alike, ${[...termVerbs.keys()].join(", ")}.`);
    return run(invocation, args);
  },
};

function list(invocation: Invocation) {
  const kind = parseKind(invocation);
  return withArchive(invocation, { readOnly: true }, async (service) => {
    for await (const { id, uses, label, variants } of listedTerms(service, kind, "all")) {
      invocation.terminal.row([id, String(uses), label, variants.join("; ")], { id, label, variants, uses });
    }
    return 0;
  });
}

function exportTerms(invocation: Invocation, form: string) {
  if (form !== "skos" && form !== "list") throw new UsageError("--export takes skos or list.");
  return withArchive(invocation, { readOnly: true }, async ({ handlers }) => {
    const { text } = await handlers.topics.exportTerms({ format: form === "skos" ? "turtle" : "list" });
    invocation.terminal.file(text);
    return 0;
  });
}

/** SKOS as Turtle or RDF/XML, or a list: what it is its content says. */
async function importFile(invocation: Invocation, [file, more]: readonly string[]) {
  if (file === undefined || more !== undefined) throw new UsageError("Say which file: lectern terms import FILE.");
  const text = await readText(file);
  const readOnly = invocation.options.flag("dry-run");
  return withArchive(invocation, { readOnly }, async ({ handlers }) => {
    const { topics } = handlers;
    const report = readOnly
      ? await topics.importPlan({ text })
      : await topics.importTerms({ text, name: path.basename(file) });
    for (const { label, verdict, notes } of report.terms) {
      if (!invocation.terminal.json) invocation.terminal.row([verdict, label, notes.join(" ")], {});
    }
    invocation.terminal.result(summaryOf(report), report);
    return report.leftOut > 0 ? 1 : 0;
  });
}

async function readText(file: string): Promise<string> {
  try {
    return (await readFile(file, "utf8")).replace(/^\ufeff/, "");
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new LecternError("unreadable", `${file} cannot be read: ${why}`);
  }
}

function summaryOf({ made, changed, leftOut }: Response<"topics", "importPlan">): string {
  return `${made} new, ${changed} completed, ${leftOut} left out`;
}
