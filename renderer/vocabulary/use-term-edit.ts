import { useState } from "react";
import type { Outcome } from "../../shared/contract/error.ts";
import type { FieldProblem } from "../../shared/contract/vocabulary.ts";
import { say } from "../../shared/language/say.ts";
import { bumpRevision } from "../archive/revision.ts";
import { useCall } from "../bridge/use-call.ts";
import { sayUndoable } from "../notices/toast.ts";

type EditCalls<Fields> = {
  readonly check: (request: {
    readonly id: string;
    readonly set: Fields;
  }) => Promise<Outcome<{ readonly problems: readonly FieldProblem[] }>>;
  readonly edit: (request: {
    readonly id: string;
    readonly set: Fields;
    readonly reason?: string;
  }) => Promise<Outcome<{ readonly step?: string | undefined }>>;
};

/** Fields of a term as they are typed: what is wrong with each, and keeping them. */
export function useTermEdit<Fields extends object>(
  { check, edit }: EditCalls<Fields>,
  term: { readonly id: string; readonly label: string },
  set: Fields,
) {
  const [reason, setReason] = useState("");
  const [refused, setRefused] = useState<string | undefined>(undefined);
  const isChanged = Object.keys(set).length > 0;
  const { value, isCurrent, error } = useCall(check, isChanged ? { id: term.id, set } : undefined);
  const problems = isChanged ? (value?.problems ?? []) : [];
  return {
    reason,
    setReason,
    problem: error?.message ?? refused,
    problemOf: (field: string) => problems.find((one) => one.field === field)?.message,
    problemBelow: (field: string) => problems.find((one) => one.field.startsWith(`${field}.`))?.message,
    canSave: isChanged && isCurrent && problems.length === 0,
    /** False when it was refused. */
    save: async (): Promise<boolean> => {
      const why = reason.trim();
      const outcome = await edit({ id: term.id, set, ...(why === "" ? {} : { reason: why }) });
      if (!outcome.ok) {
        setRefused(outcome.error.message);
        return false;
      }
      bumpRevision();
      sayUndoable(say("“{name}” changed.", { name: term.label }));
      return true;
    },
  };
}

export type TermEdit = ReturnType<typeof useTermEdit>;
