import { useState } from "react";
import type { ListedProfile } from "../../shared/contract/profiles.ts";
import { say } from "../../shared/language/say.ts";
import { filesWords, ruleWords } from "../../shared/reading/profile-words.ts";
import { Button } from "../design/button.tsx";
import { TextField } from "../design/text-field.tsx";

type ProfileEntryProps = {
  readonly listed: ListedProfile;
  readonly canChange: boolean;
  readonly onRename: (name: string) => void;
  readonly onRemove: () => void;
};

/** One profile: its name, which files it is for, and each of its rules as a sentence. */
export function ProfileEntry({ listed, canChange, onRename, onRemove }: ProfileEntryProps) {
  const { name, profile } = listed;
  const [draft, setDraft] = useState(name);

  function keep() {
    const next = draft.trim();
    if (next === "" || next === name) setDraft(name);
    else onRename(next);
  }

  return (
    <li className="profile-entry" aria-label={name}>
      <div className="profile-entry-head">
        <TextField
          label={say("Name of the profile {name}", { name })}
          hidesLabel
          value={draft}
          onChange={setDraft}
          onBlur={keep}
          onKeyDown={(event) => {
            if (event.key === "Enter") keep();
            else event.continuePropagation();
          }}
          isReadOnly={!canChange}
        />
        {canChange ? (
          <Button tone="quiet" onPress={onRemove} aria-label={say("Remove the profile {name}", { name })}>
            {say("Remove")}
          </Button>
        ) : null}
      </div>
      {profile === undefined ? (
        <p>{say("It is of a later version of Lectern and is not used here.")}</p>
      ) : (
        <>
          <p className="profile-entry-files">{say("For {files}.", { files: filesWords(profile) })}</p>
          <ul className="profile-entry-rules">
            {ruleWords(profile).map((rule) => (
              <li key={rule}>{rule}.</li>
            ))}
          </ul>
        </>
      )}
    </li>
  );
}
