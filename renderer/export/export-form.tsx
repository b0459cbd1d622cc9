import { CheckboxGroup, Label, Radio, RadioGroup } from "react-aria-components";
import { exportFormats } from "../../shared/contract/export-formats.ts";
import { exportPresetNames, exportPresets } from "../../shared/contract/export-presets.ts";
import type { ExportFormat } from "../../shared/contract/exports.ts";
import type { Place } from "../../shared/contract/places.ts";
import { say } from "../../shared/language/say.ts";
import { Button } from "../design/button.tsx";
import { Checkbox } from "../design/checkbox.tsx";
import { ToggleChip } from "../design/chip.tsx";
import type { ExportChoice } from "./export-choices.ts";
import { estimateExport, estimateWords } from "./export-estimate.ts";
import { type ExportPlan, formatLines, formatName, nameWithheld, presetWords } from "./export-words.ts";

type ExportFormProps = {
  readonly choices: readonly ExportChoice[];
  readonly what: ExportChoice["key"] | undefined;
  readonly onWhat: (what: ExportChoice["key"]) => void;
  /** Absent while it is being counted. */
  readonly plan: ExportPlan | undefined;
  readonly leaving: number;
  readonly formats: readonly ExportFormat[];
  readonly onFormats: (formats: readonly string[]) => void;
  readonly withheld: boolean;
  readonly onWithheld: (withheld: boolean) => void;
  readonly notes: boolean;
  readonly onNotes: (notes: boolean) => void;
  readonly zip: boolean;
  readonly onZip: (zip: boolean) => void;
  readonly place: Place | undefined;
  readonly onChoose: () => void;
};

export function ExportForm({
  choices,
  what,
  onWhat,
  plan,
  leaving,
  formats,
  onFormats,
  withheld,
  onWithheld,
  notes,
  onNotes,
  zip,
  onZip,
  place,
  onChoose,
}: ExportFormProps) {
  const held = plan === undefined ? undefined : nameWithheld(plan);
  return (
    <div className="export-form">
      {choices.length < 2 ? null : <WhatGoesOut choices={choices} what={what} onWhat={onWhat} />}
      <p className="export-leaving" aria-live="polite">
        {plan === undefined
          ? say("Counting…")
          : say("{count, plural, one {# transcript} other {# transcripts}} will be exported.", { count: leaving })}{" "}
        {plan === undefined || formats.length === 0 ? null : (
          <small className="export-estimate">{estimateWords(estimateExport(plan.words, formats))}</small>
        )}
      </p>
      {plan === undefined || plan.unpublished === 0 ? null : (
        <p className="export-line">
          {say(
            "{count, plural, one {# of them is} other {# of them are}} not published yet. To leave these out, choose “Published” beside the list first.",
            { count: plan.unpublished },
          )}
        </p>
      )}
      {held === undefined ? null : (
        <Checkbox isSelected={withheld} onChange={onWithheld}>
          <span>
            {say("Export the withheld ones too: {held}", { held })}
            <small className="export-line">{say("They are left out unless you say so here.")}</small>
          </span>
        </Checkbox>
      )}
      <div className="export-place">
        <span className="export-label" id="export-place">
          {say("Folder")}
        </span>
        <output aria-labelledby="export-place">
          {place?.label ??
            say(zip ? "Not chosen yet. The zip is made inside it." : "Not chosen yet. A new folder is made inside it.")}
        </output>
        <Button onPress={onChoose}>{say(place === undefined ? "Choose the folder…" : "Change…")}</Button>
        <Checkbox isSelected={zip} onChange={onZip}>
          {say("As one zip file")}
        </Checkbox>
      </div>
      <CheckboxGroup className="export-formats export-format-list" value={[...formats]} onChange={onFormats}>
        <div className="export-presets">
          <Label className="export-label">{say("Formats")}</Label>
          {exportPresetNames.map((name) => (
            <ToggleChip
              key={name}
              isSelected={isSameSet(exportPresets[name], formats)}
              onChange={() => onFormats(exportPresets[name])}
            >
              {say(presetWords[name])}
            </ToggleChip>
          ))}
        </div>
        {exportFormats.map((format) => (
          <Checkbox key={format} value={format}>
            <span>
              {formatName(format)}
              <small className="export-line">{say(formatLines[format])}</small>
            </span>
          </Checkbox>
        ))}
      </CheckboxGroup>
      {plan === undefined || plan.notes === 0 ? null : (
        <Checkbox isSelected={notes} onChange={onNotes}>
          <span>
            {say("Export internal notes too: {count, plural, one {# note} other {# notes}}", { count: plan.notes })}
            <small className="export-line">
              {say(
                "Notes on transcripts, passages and persons are left out unless you say so here. JSON and JSON Lines carry them.",
              )}
            </small>
          </span>
        </Checkbox>
      )}
    </div>
  );
}

function isSameSet(preset: readonly string[], formats: readonly string[]): boolean {
  return preset.length === formats.length && preset.every((format) => formats.includes(format));
}

function WhatGoesOut({ choices, what, onWhat }: Pick<ExportFormProps, "choices" | "what" | "onWhat">) {
  return (
    <RadioGroup
      className="export-formats"
      value={what ?? null}
      onChange={(key) => {
        const choice = choices.find((one) => one.key === key);
        if (choice !== undefined) onWhat(choice.key);
      }}
    >
      <Label className="export-label">{say("What")}</Label>
      {choices.map(({ key, words }) => (
        <Radio key={key} value={key} className="radio">
          <span className="radio-dot" aria-hidden="true" />
          <span className="export-choice">{words}</span>
        </Radio>
      ))}
    </RadioGroup>
  );
}
