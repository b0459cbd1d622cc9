import { useState } from "react";
import type { ArchiveState } from "../../shared/contract/archive.ts";
import type { LecternErrorData } from "../../shared/contract/error.ts";
import { say } from "../../shared/language/say.ts";
import { Progress } from "../design/progress.tsx";
import { PlacePicker } from "../places/place-picker.tsx";
import { useStore } from "../store/store.ts";
import type { ProblemAction } from "./archive-problem.ts";
import { asks } from "./asks.ts";
import { whichArchive } from "./attempt.ts";
import { CreateDialog } from "./create-dialog.tsx";
import { ProblemPanel } from "./problem-panel.tsx";
import { RepairDialog } from "./repair-dialog.tsx";
import { type HowToOpen, useOpening } from "./use-opening.ts";
import { WelcomePanel } from "./welcome-panel.tsx";
import "./welcome-screen.css";

type WelcomeScreenProps = { readonly state: ArchiveState };

/** What there is to do while no archive is open. */
export function WelcomeScreen({ state }: WelcomeScreenProps) {
  const opening = useOpening();
  const asked = useStore(asks);
  const [dismissed, setDismissed] = useState<LecternErrorData | undefined>(undefined);
  const told = state.problem !== undefined && isSame(state.problem, dismissed) ? undefined : state.problem;
  const problem = opening.problem ?? told;
  const archive = problem === undefined ? undefined : whichArchive(state, problem, opening.asked);

  function dismiss() {
    opening.dismiss();
    setDismissed(state.problem ?? opening.problem);
  }

  function deal(action: ProblemAction) {
    if (action === "open-another") asks.set("open");
    if (action === "create-here") asks.set("create");
    if (archive === undefined) return;
    if (action === "repair") asks.set("repair");
    const how = howToOpen(action, problem);
    if (how !== undefined) void opening.open(archive, how);
    if (action === "forget") {
      dismiss();
      void opening.forget(archive.place);
    }
  }

  return (
    <main className="welcome" aria-label={say("Welcome to Lectern")}>
      {opening.busy === undefined ? null : (
        <div className="welcome-busy" role="status">
          <Progress label={opening.busy} done={0} total={0} />
        </div>
      )}
      {opening.busy === undefined && problem !== undefined ? (
        <ProblemPanel problem={problem} archive={archive} onAction={deal} onBack={dismiss} />
      ) : null}
      {opening.busy === undefined && problem === undefined ? (
        <WelcomePanel
          state={state}
          opening={opening}
          onCreate={() => asks.set("create")}
          onOpen={() => asks.set("open")}
        />
      ) : null}
      {asked === "open" ? (
        <PlacePicker
          purpose="open-archive"
          onCancel={() => asks.set(undefined)}
          onChosen={([place]) => {
            asks.set(undefined);
            if (place !== undefined) void opening.open({ place: place.id, folder: place.label });
          }}
        />
      ) : null}
      {asked === "repair" && archive !== undefined ? (
        <RepairDialog
          archive={archive}
          onClose={() => asks.set(undefined)}
          onOpen={() => {
            asks.set(undefined);
            void opening.open(archive);
          }}
        />
      ) : null}
      {asked === "create" ? <CreateDialog onFailed={setDismissed} onClose={() => asks.set(undefined)} /> : null}
    </main>
  );
}

/** Undefined for what opens nothing. */
function howToOpen(action: ProblemAction, problem: LecternErrorData | undefined): HowToOpen | undefined {
  if (action === "try-again") return {};
  if (action === "take-over") return { takeOver: true };
  if (action !== "open-read-only") return undefined;
  return { readOnly: true, inSpiteOfDamage: problem?.code === "archive-damaged" };
}

function isSame(one: LecternErrorData, other: LecternErrorData | undefined): boolean {
  return other !== undefined && one.code === other.code && one.message === other.message;
}
