import { useEffect, useState } from "react";
import type { ImportState } from "../../shared/contract/imports.ts";
import { say } from "../../shared/language/say.ts";
import { bridge } from "../bridge/bridge.ts";
import { Button } from "../design/button.tsx";
import { Checkbox } from "../design/checkbox.tsx";
import { Dialog } from "../design/dialog.tsx";
import { Notice } from "../design/notice.tsx";
import { Progress } from "../design/progress.tsx";
import { TextField } from "../design/text-field.tsx";
import { draftedProfile, listRules, type ProfileDraft, toggleRule, withPath } from "./profile-draft.ts";
import { ProfileEffectList } from "./profile-effect-list.tsx";
import { readItemsAgain } from "./read-items-again.ts";
import { type ProfileEffects, useProfileEffects } from "./use-profile-effects.ts";
import "./keep-profile-dialog.css";

type KeepProfileDialogProps = {
  readonly importId: string;
  readonly item: number;
  readonly onState: (state: ImportState) => void;
  /** Heard when it was kept and the files were read again. */
  readonly onKept: () => void;
  readonly onClose: () => void;
};

/** What was put right of one file as rules for others: what they say, which files they change and how. */
export function KeepProfileDialog({ importId, item, onState, onKept, onClose }: KeepProfileDialogProps) {
  const [draft, setDraft] = useState<ProfileDraft | undefined>(undefined);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const [read, setRead] = useState<number | undefined>(undefined);
  const profile = draft && draftedProfile(draft);
  const found = useProfileEffects(
    importId,
    item,
    profile && { ...profile, name: profile.name.trim() || say("Profile") },
  );

  useEffect(() => {
    bridge.imports.derive({ import: importId, item }).then((outcome) => {
      if (outcome.ok) setDraft({ profile: outcome.value.profile, leftOut: new Set() });
      else setProblem(outcome.error.message);
    });
  }, [importId, item]);

  async function keep(items: readonly number[]) {
    if (profile === undefined) return;
    setProblem(undefined);
    const kept = await bridge.profiles.keep({ profile });
    if (!kept.ok) return setProblem(kept.error.message);
    const outcome = await readItemsAgain(importId, items, setRead);
    if (outcome?.ok) onState(outcome.value);
    if (outcome?.ok === false) return setProblem(outcome.error.message);
    onKept();
    onClose();
  }

  const changed = found.effects.map((effect) => effect.item);
  const canKeep = profile !== undefined && profile.name.trim() !== "" && read === undefined;
  return (
    <Dialog
      title={say("Keep as a profile")}
      size="large"
      onClose={onClose}
      canClose={read === undefined}
      actions={
        <>
          <Button isDisabled={!canKeep} onPress={() => void keep([item])}>
            {say("Keep for later files")}
          </Button>
          <Button
            tone="primary"
            isDisabled={!canKeep || changed.length === 0}
            onPress={() => void keep([item, ...changed])}
          >
            {say("Keep and read {count, plural, one {# file} other {# files}} by it", { count: changed.length })}
          </Button>
        </>
      }
    >
      {problem === undefined ? null : <Notice tone="problem">{problem}</Notice>}
      {draft === undefined ? null : <DraftForm draft={draft} onChange={setDraft} />}
      {read === undefined ? null : (
        <Progress label={say("Reading files again")} done={read} total={changed.length + 1} />
      )}
      <Effects found={found} />
    </Dialog>
  );
}

type DraftFormProps = { readonly draft: ProfileDraft; readonly onChange: (draft: ProfileDraft) => void };

function DraftForm({ draft, onChange }: DraftFormProps) {
  const { profile } = draft;
  const rules = listRules(draft);
  return (
    <>
      <div className="keep-profile-head">
        <TextField
          label={say("Name")}
          value={profile.name}
          autoFocus
          onChange={(name) => onChange({ ...draft, profile: { ...profile, name } })}
        />
        <TextField
          label={say("For files named")}
          value={profile.files.path ?? ""}
          description={say("* is anything; '{year}' and other parts in braces may be used in rules")}
          onChange={(path) => onChange({ ...draft, profile: withPath(profile, path) })}
        />
      </div>
      <fieldset className="keep-profile-rules">
        <legend>{say("What it says")}</legend>
        {rules.length === 0 ? <p>{say("Nothing yet: say of a line what it is, then keep that.")}</p> : null}
        {rules.map(({ index, words, isKept }) => (
          <Checkbox key={index} isSelected={isKept} onChange={() => onChange(toggleRule(draft, index))}>
            {words}
          </Checkbox>
        ))}
      </fieldset>
    </>
  );
}

function Effects({ found }: { readonly found: ProfileEffects }) {
  const isDone = found.done >= found.total;
  const what =
    found.effects.length === 0
      ? say("It would change none of the other files.")
      : say(
          "It would change {count, plural, one {# file} other {# files}} of {total, plural, one {# file} other {# files}}.",
          { count: found.effects.length, total: found.total },
        );
  return (
    <section className="keep-profile-effects" aria-label={say("What it would change")}>
      <p role="status">{isDone ? what : say("So far: {what}", { what })}</p>
      {isDone ? null : <Progress label={say("Looking at the other files")} done={found.done} total={found.total} />}
      {found.problem === undefined ? null : <Notice tone="problem">{found.problem}</Notice>}
      <ProfileEffectList effects={found.effects} />
    </section>
  );
}
