import { useEffect, useState } from "react";
import type { LecternErrorData, Outcome } from "../../shared/contract/error.ts";
import type { Place } from "../../shared/contract/places.ts";
import type { Repair } from "../../shared/contract/repair.ts";
import { bridge } from "../bridge/bridge.ts";

export type RepairState =
  | { readonly step: "planning" }
  | { readonly step: "repairing" }
  | { readonly step: "planned"; readonly repair: Repair }
  | { readonly step: "done"; readonly repair: Repair }
  | { readonly step: "failed"; readonly problem: LecternErrorData };

export type Repairing = {
  readonly state: RepairState;
  /** The backup that files are fetched from. */
  readonly from: Place | undefined;
  /** Plan again, with this backup. */
  readonly fetchFrom: (from: Place) => void;
  readonly repair: () => Promise<void>;
};

/** Find out what a repair of the archive at a place would do, and do it when asked to. */
export function useRepair(place: string): Repairing {
  const [state, setState] = useState<RepairState>({ step: "planning" });
  const [from, setFrom] = useState<Place>();
  const source = from?.id;

  useEffect(() => {
    let isCurrent = true;
    setState({ step: "planning" });
    void bridge.archive.repairPlan(requestOf(place, source)).then((outcome) => {
      if (isCurrent) setState(stateAfter("planned", outcome));
    });
    return () => {
      isCurrent = false;
    };
  }, [place, source]);

  return {
    state,
    from,
    fetchFrom: setFrom,
    async repair() {
      setState({ step: "repairing" });
      setState(stateAfter("done", await bridge.archive.repair(requestOf(place, source))));
    },
  };
}

function requestOf(place: string, from: string | undefined) {
  return from === undefined ? { place } : { place, from };
}

function stateAfter(step: "planned" | "done", outcome: Outcome<Repair>): RepairState {
  return outcome.ok ? { step, repair: outcome.value } : { step: "failed", problem: outcome.error };
}
