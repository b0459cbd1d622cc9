import { z } from "zod";
import { isLecternError, LecternError } from "../../../shared/contract/error.ts";
import { type ConflictDetail, conflictDetail } from "../../../shared/contract/history.ts";
import { type Said, toSay } from "../../../shared/language/say.ts";
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
    if (isLecternError(error, "conflict")) throw await explained(archive, error);
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
  return new LecternError("conflict", toldConflict(first, count), {
    count,
    conflicts: told.map((one) => ({ ...one })),
  });
}

function toldConflict(first: ConflictDetail | undefined, count: number): Said {
  return first === undefined
    ? toSay("This step cannot be taken back as it is; nothing was changed.")
    : toSay(
        "This step cannot be taken back as it is; nothing was changed. {what}{more, plural, =0 {} one { There is # more like this.} other { There are # more like this.}}",
        { what: sentenceOf(first), more: count - 1 },
      );
}

function sentenceOf({ name, field, reason, now, left }: ConflictDetail): Said {
  switch (reason) {
    case "changed":
      return field === undefined
        ? toSay("“{name}” was changed since.", { name })
        : toSay("“{name}”: {field} is {now} now; the step left it {left}.", {
            name,
            field,
            now: now ?? toSay("empty"),
            left: left ?? toSay("empty"),
          });
    case "deleted":
      return toSay("“{name}” is no longer in the archive.", { name });
    case "exists":
      return toSay("“{name}” is there again.", { name });
    case "used":
      return toSay("“{name}” is in use.", { name });
    case "emptied":
      return toSay("The file of “{name}” was removed when the trash was emptied.", { name });
    default:
      return reason satisfies never;
  }
}
