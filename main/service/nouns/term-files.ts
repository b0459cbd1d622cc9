import type { Response } from "../../../shared/contract/contract.ts";
import type { TermFormat } from "../../../shared/contract/term-files.ts";
import { inSlices } from "../../runtime/slices.ts";
import type { Concept } from "../../tagging/skos/concept.ts";
import { readPlainList, writePlainList } from "../../tagging/skos/plain-list.ts";
import { type ImportPlan, planImport } from "../../tagging/skos/plan-import.ts";
import type { Context } from "../context.ts";
import type { Handlers } from "../handlers.ts";

/** Topics out to a file of a common form, and in from one. */
export function termFilesHandlers({
  desk,
}: Context): Pick<Handlers["topics"], "exportTerms" | "importPlan" | "importTerms"> {
  return {
    exportTerms: async ({ format }) => {
      const { archive } = desk();
      const { tables } = archive.snapshot();
      if (format === "list") return { text: writePlainList(tables) };
      const { writeSkos } = await import("../../tagging/skos/write-skos.ts");
      return { text: await inSlices(writeSkos(tables, archive)) };
    },
    importPlan: async ({ text, format }) => {
      const form = format ?? formatOf(text);
      const concepts = await readConcepts(text, form);
      return reportOf(form, await inSlices(planImport(desk().archive.snapshot().tables, concepts)));
    },
    importTerms: async ({ text, format, name }) => {
      const form = format ?? formatOf(text);
      const concepts = await readConcepts(text, form);
      const { archive, undo } = desk();
      let plan: ImportPlan | undefined;
      const step = await archive.commitPlan(function* () {
        plan = yield* planImport(archive.tables, concepts);
        const names = name === undefined ? [] : [name];
        return { deed: { code: "import-terms", count: 0, names }, changes: plan.changes };
      });
      if (step) undo.made(step.id);
      const report = reportOf(form, plan ?? { rows: [], changes: [], names: [] });
      return { ...report, ...(step ? { step: step.id } : {}) };
    },
  };
}

/** The parsers of RDF are loaded when they are needed: no start of the program waits for them. */
async function readConcepts(text: string, format: TermFormat): Promise<Concept[]> {
  if (format === "list") return readPlainList(text);
  const { readSkos } = await import("../../tagging/skos/read-skos.ts");
  return await readSkos(text, format);
}

/** By how it begins: markup, or declarations and statements of Turtle; else it is a list. */
function formatOf(text: string): TermFormat {
  const start = text
    .slice(0, 10_000)
    .replace(/^\ufeff/, "")
    .trimStart();
  if (start.startsWith("<?xml") || start.startsWith("<rdf:") || start.startsWith("<!DOCTYPE")) return "rdf-xml";
  const isTurtle = /^\s*(?:@prefix|@base|prefix|base)\s/im.test(start) || /^<[^>\s]+>\s+<[^>\s]+>\s/.test(start);
  return isTurtle ? "turtle" : "list";
}

function reportOf(format: TermFormat, { rows }: ImportPlan): Response<"topics", "importPlan"> {
  const count = (verdict: string) => rows.filter((row) => row.verdict === verdict).length;
  return {
    ...{ format, made: count("new"), changed: count("more"), leftOut: count("left-out") },
    terms: rows.map((row) => ({ ...row, notes: [...row.notes] })),
  };
}
