import type { Response } from "../../../shared/contract/contract.ts";
import { LecternError } from "../../../shared/contract/error.ts";
import { toSay } from "../../../shared/language/say.ts";
import type { RecordEdit } from "../../archive/changes/changes.ts";

type Plan = Response<"topics", "mergePlan">;

/** A field in which merged terms differ. */
export type Choice = Plan["choices"][number];

/** What a merge makes of the record that stays. */
export type MergedRecord = Pick<Plan, "variants" | "identifiers"> & {
  readonly goneLabels: readonly string[];
  readonly keptLabel: string;
  readonly choices: Choice[];
  readonly edit: RecordEdit;
};

export type Chosen = { readonly value: string | undefined; readonly choice: readonly Choice[] };

type Asked = {
  readonly field: Choice["field"];
  /** The one that stays first. */
  readonly terms: readonly { readonly id: string }[];
  readonly values: ReadonlyMap<string, string>;
  /** Whose value is wanted; null: nobody's; undefined: that of the first that has one. */
  readonly asked: string | null | undefined;
};

/** The value that is taken, and what there was to choose from where the terms differ. `bad-request` for another term. */
export function chooseValue({ field, terms, values, asked }: Asked): Chosen {
  if (typeof asked === "string" && !terms.some(({ id }) => id === asked)) {
    throw new LecternError(
      "bad-request",
      toSay("{asked} is not one of those that are merged. Nothing was changed.", { asked }),
      {
        field,
      },
    );
  }
  const first = terms.find(({ id }) => values.has(id))?.id;
  const taken = asked === undefined ? first : (asked ?? undefined);
  const value = taken === undefined ? undefined : values.get(taken);
  const differ = new Set(terms.map(({ id }) => values.get(id))).size > 1;
  const offered = [...values].map(([term, one]) => ({ term, value: one }));
  return {
    value,
    choice: differ ? [{ field, values: offered, taken: value === undefined ? null : (taken ?? null) }] : [],
  };
}

/** The values that terms have of a field. */
export function valuesOf<T extends { readonly id: string }>(
  terms: readonly T[],
  read: (term: T) => string | undefined,
): ReadonlyMap<string, string> {
  return new Map(
    terms.flatMap((term) => {
      const value = read(term);
      return value === undefined ? [] : [[term.id, value] as const];
    }),
  );
}
