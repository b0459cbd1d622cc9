import type { ImportState } from "../../shared/contract/imports.ts";
import { inEnglish } from "../../shared/language/in-english.ts";
import type { Step } from "../../shared/records/change.ts";
import { stopIf } from "./cancelled.ts";
import { sayImported } from "./say-imported.ts";
import { type WriteImport, writeImport } from "./write-import.ts";

export type Outcome = {
  readonly phase: "done" | "cancelled" | "failed";
  readonly report: NonNullable<ImportState["report"]>;
};

/**
 * All of the import or nothing of it. Never rejects: where the steps that were made cannot be taken back either, the
 * report says so and names the step by which it can be done later.
 */
export async function importAsOne(job: Omit<WriteImport, "onStep" | "onLeaving">): Promise<Outcome> {
  const { archive, signal } = job;
  const steps: Step[] = [];
  /** What the disk said against it, if anything. */
  let leaving: Promise<string | undefined> | undefined;
  const onLeaving = (gone: Promise<unknown>) => {
    leaving = gone.then(() => undefined, messageOf);
  };
  try {
    const { imported, failed } = await writeImport({ ...job, onStep: (step) => void steps.push(step), onLeaving });
    stopIf(signal);
    const message = sayImported(imported, failed.length);
    return { phase: "done", report: { imported, failed, message, ...stepOf(steps) } };
  } catch (error) {
    const kept = await takeBack(archive, steps);
    if (kept) return { phase: "failed", report: kept };
    const refusal = (await leaving) ?? messageOf(error);
    return {
      phase: signal.aborted ? "cancelled" : "failed",
      report: { imported: 0, failed: [], message: signal.aborted ? nothingImported : refusal },
    };
  }
}

export const nothingImported = inEnglish("Cancelled. Nothing was imported.");

/** What stays where it could not be taken back; undefined when all of it was. */
async function takeBack(
  archive: WriteImport["archive"],
  steps: readonly Step[],
): Promise<Outcome["report"] | undefined> {
  const last = steps.at(-1);
  if (!last) return undefined;
  try {
    await archive.undo(last.id, "take", steps);
    return undefined;
  } catch (error) {
    const imported = steps.reduce((sum, { deed }) => sum + (deed.code === "import" ? deed.count : 0), 0);
    const message = inEnglish(
      "The import stopped, and {count, plural, one {# transcript} other {# transcripts}} of it could not be taken out of the archive again. Undo the import when that is mended. {reason}",
      { count: imported, reason: messageOf(error) },
    );
    return { imported, failed: [], message, ...stepOf(steps) };
  }
}

function stepOf(steps: readonly Step[]): { readonly step?: string } {
  const last = steps.at(-1);
  return last ? { step: last.id } : {};
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
