import { useState } from "react";
import { say } from "../../shared/language/say.ts";
import { type PassedStep, passedSteps } from "../../shared/records/publication.ts";
import { archiveState } from "../archive/archive-state.ts";
import { revision } from "../archive/revision.ts";
import { bridge } from "../bridge/bridge.ts";
import { useCall } from "../bridge/use-call.ts";
import { Checkbox } from "../design/checkbox.tsx";
import { statusWords } from "../design/status-words.ts";
import { TextField } from "../design/text-field.tsx";
import { useSelected, useStore } from "../store/store.ts";

/** Which steps of publication may be left out in the open archive, and in which time zone its embargoes end. */
export function RulesSetting() {
  const canChange = useSelected(archiveState, (state) => state?.archive?.readOnly === false);
  const { value: rules, reload } = useCall(bridge.publication.rules, canChange ? {} : undefined, useStore(revision));
  const [zone, setZone] = useState<string | undefined>(undefined);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  if (!canChange || rules === undefined) return null;

  async function change(next: Parameters<typeof bridge.publication.setRules>[0]) {
    const outcome = await bridge.publication.setRules(next);
    setProblem(outcome.ok ? undefined : outcome.error.message);
    if (outcome.ok) reload();
  }

  function toggle(step: PassedStep, isLeft: boolean) {
    const skips = passedSteps.filter((one) => (one === step ? isLeft : rules?.skips.includes(one)));
    void change({ skips });
  }

  function keepZone() {
    if (zone !== undefined && zone.trim() !== (rules?.zone ?? "")) void change({ zone: zone.trim() || null });
  }

  return (
    <fieldset className="settings-watch">
      <legend className="field-label">{say("Publication, for all who work in this archive")}</legend>
      <p>{say("Steps that may be left out:")}</p>
      {passedSteps.map((step) => (
        <Checkbox key={step} isSelected={rules.skips.includes(step)} onChange={(isLeft) => toggle(step, isLeft)}>
          {say(statusWords[step])}
        </Checkbox>
      ))}
      <TextField
        label={say("Time zone in which embargoes end")}
        value={zone ?? rules.zone ?? ""}
        onChange={setZone}
        onBlur={keepZone}
        placeholder={say("{zone} (this machine’s)", { zone: rules.machineZone })}
        isInvalid={problem !== undefined}
        problem={problem}
      />
    </fieldset>
  );
}
