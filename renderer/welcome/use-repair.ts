import { useEffect, useState } from "react";
import type { LecternErrorData } from "../../shared/contract/error.ts";
import type { Repair } from "../../shared/contract/repair.ts";
import { bridge } from "../bridge/bridge.ts";

export type RepairState =
  | { readonly step: "planning" }
  | { readonly step: "repairing" }
  | { readonly step: "planned"; readonly repair: Repair }
  | { readonly step: "done"; readonly repair: Repair }
  | { readonly step: "failed"; readonly problem: LecternErrorData };

/** Find out what a repair of the archive at a place would do, and do it when asked to. */
export function useRepair(place: string): { readonly state: RepairState; readonly repair: () => Promise<void> } {
  const [state, setState] = useState<RepairState>({ step: "planning" });

  useEffect(() => {
    let isCurrent = true;
    void bridge.archive.repairPlan({ place }).then((outcome) => {
      if (!isCurrent) return;
      setState(outcome.ok ? { step: "planned", repair: outcome.value } : { step: "failed", problem: outcome.error });
    });
    return () => {
      isCurrent = false;
    };
  }, [place]);

  return {
    state,
    async repair() {
      setState({ step: "repairing" });
      const outcome = await bridge.archive.repair({ place });
      setState(outcome.ok ? { step: "done", repair: outcome.value } : { step: "failed", problem: outcome.error });
    },
  };
}
