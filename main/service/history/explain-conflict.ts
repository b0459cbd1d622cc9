import { z } from "zod";
import { LecternError } from "../../../shared/contract/error.ts";
import { type ConflictDetail, conflictDetail } from "../../../shared/contract/history.ts";
import type { Archive } from "../../archive/archive.ts";
import { findGoneNames } from "./gone-names.ts";
import { nameIn } from "./record-name.ts";
import { valueWords } from "./value-words.ts";

const conflictsSchema = z.object({
  count: z.int(),
  conflicts: z.array(
    z.object({
      id: z.string(),
      field: z.string().optional(),
      reason: conflictDetail.shape.reason,
      now: z.json().optional(),
      left: z.json().optional(),
    }),
  ),
});

/** Do it; a conflict comes out with what stands in the way, by names and in words. */
export async function explainingConflicts<T>(archive: Archive, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof LecternError && error.code === "conflict") throw await explained(archive, error);
    throw error;
  }
}

async function explained(archive: Archive, error: LecternError): Promise<LecternError> {
  const found = conflictsSchema.safeParse(error.details);
  if (!found.success) return error;
  const { count, conflicts } = found.data;
  const { tables } = archive;
  const missing = conflicts.filter(({ id }) => nameIn(tables, id) === undefined).map(({ id }) => id);
  const gone = await findGoneNames(archive.stepLines(), new Set(missing));
  const told = conflicts.map(({ id, field, reason, now, left }): ConflictDetail => {
    const [isNow, wasLeft] = [
      valueWords((id) => nameIn(tables, id), now),
      valueWords((id) => nameIn(tables, id), left),
    ];
    return {
      name: nameIn(tables, id) ?? gone.get(id) ?? id,
      reason,
      ...(field === undefined ? {} : { field }),
      ...(isNow === undefined ? {} : { now: isNow }),
      ...(wasLeft === undefined ? {} : { left: wasLeft }),
    };
  });
  const [first] = told;
  const what = first ? ` ${sentenceOf(first)}${count > 1 ? ` There are ${count - 1} more like this.` : ""}` : "";
  const message = `This step cannot be taken back as it is; nothing was changed.${what}`;
  return new LecternError("conflict", message, { count, conflicts: told.map((one) => ({ ...one })) });
}

function sentenceOf({ name, field, reason, now, left }: ConflictDetail): string {
  switch (reason) {
    case "changed":
      if (field === undefined) return `“${name}” was changed since.`;
      return `“${name}”: ${field} is ${now ?? "empty"} now; the step left it ${left ?? "empty"}.`;
    case "deleted":
      return `“${name}” is no longer in the archive.`;
    case "exists":
      return `“${name}” is there again.`;
    case "used":
      return `“${name}” is in use.`;
    case "emptied":
      return `The file of “${name}” was removed when the trash was emptied.`;
    default:
      return reason satisfies never;
  }
}
