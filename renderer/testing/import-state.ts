import type { ImportState } from "../../shared/contract/imports.ts";
import { noVerdicts } from "../../shared/contract/verdicts.ts";

/** An import that has just begun, with what a test says of it. */
export function importState(given: Partial<Omit<ImportState, "verdicts">> & VerdictsOf = {}): ImportState {
  return {
    import: "i01900000-0000-7000-8000-000000000001",
    phase: "reading",
    done: 0,
    total: 0,
    toLookAt: 0,
    untitled: 0,
    chosen: 0,
    folders: "none",
    ...given,
    verdicts: { ...noVerdicts, ...given.verdicts },
  };
}

type VerdictsOf = { readonly verdicts?: Partial<ImportState["verdicts"]> };
