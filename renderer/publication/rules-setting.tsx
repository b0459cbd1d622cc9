import { useState } from "react";
import type { PublicationRules } from "../../shared/contract/publication.ts";
import { say } from "../../shared/language/say.ts";
import type { PassedStep } from "../../shared/records/publication.ts";
import { passedSteps } from "../../shared/records/publication-statuses.ts";
import { revision } from "../archive/revision.ts";
import { bridge } from "../bridge/bridge.ts";
import { useCall } from "../bridge/use-call.ts";
import { Checkbox } from "../design/checkbox.tsx";
import { Notice } from "../design/notice.tsx";
import { statusWords } from "../design/status-words.ts";
import { TextField } from "../design/text-field.tsx";
import type { SettingWords } from "../settings/setting.ts";
import { useStore } from "../store/store.ts";

type Rules = {
  /** Those of the open archive; `undefined` until they are there. */
  readonly rules: PublicationRules | undefined;
  readonly problem: string | undefined;
  readonly change: (next: Parameters<typeof bridge.publication.setRules>[0]) => Promise<void>;
};

function useRules(): Rules {
  const { value: rules, reload } = useCall(bridge.publication.rules, {}, useStore(revision));
  const [problem, setProblem] = useState<string | undefined>(undefined);
  return {
    rules,
    problem,
    async change(next) {
      const outcome = await bridge.publication.setRules(next);
      setProblem(outcome.ok ? undefined : outcome.error.message);
      if (outcome.ok) reload();
    },
  };
}

/** Which steps of publication may be left out in the open archive. */
export function StepsSetting({ label, description }: SettingWords) {
  const { rules, problem, change } = useRules();
  if (rules === undefined) return null;

  function toggle(step: PassedStep, isLeft: boolean) {
    const skips = passedSteps.filter((one) => (one === step ? isLeft : rules?.skips.includes(one)));
    void change({ skips });
  }

  return (
    <fieldset className="settings-several">
      <legend className="field-label">{label}</legend>
      {passedSteps.map((step) => (
        <Checkbox key={step} isSelected={rules.skips.includes(step)} onChange={(isLeft) => toggle(step, isLeft)}>
          {say(statusWords[step])}
        </Checkbox>
      ))}
      <p className="field-description">{description}</p>
      {problem === undefined ? null : <Notice tone="problem">{problem}</Notice>}
    </fieldset>
  );
}

/** In which time zone the embargoes of the open archive end. */
export function ZoneSetting(words: SettingWords) {
  const { rules, problem, change } = useRules();
  const [zone, setZone] = useState<string | undefined>(undefined);
  if (rules === undefined) return null;

  function keepZone() {
    if (zone !== undefined && zone.trim() !== (rules?.zone ?? "")) void change({ zone: zone.trim() || null });
  }

  return (
    <TextField
      {...words}
      value={zone ?? rules.zone ?? ""}
      onChange={setZone}
      onBlur={keepZone}
      placeholder={say("{zone} (this machine’s)", { zone: rules.machineZone })}
      isInvalid={problem !== undefined}
      problem={problem}
    />
  );
}
