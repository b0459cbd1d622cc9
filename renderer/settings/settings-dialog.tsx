import { useState } from "react";
import { say, type Text } from "../../shared/language/say.ts";
import { archiveState } from "../archive/archive-state.ts";
import { Button } from "../design/button.tsx";
import { Dialog } from "../design/dialog.tsx";
import { TextField } from "../design/text-field.tsx";
import { PlacePicker } from "../places/place-picker.tsx";
import { useSelected } from "../store/store.ts";
import { type WatchWay, watchPlace } from "../watches/watches.ts";
import { allSettings } from "./all-settings.tsx";
import { findSettings, type Setting } from "./setting.ts";
import "./settings-dialog.css";

const groups = [
  { kept: "computer", title: "On this computer", scope: "For you: nobody else who opens the archive has them." },
  { kept: "archive", title: "In this archive", scope: "For all who work in it, on any computer." },
] as const satisfies readonly { readonly kept: Setting["kept"]; readonly title: Text; readonly scope: Text }[];

/** What is set is kept at once. */
export function SettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const canWrite = useSelected(archiveState, (state) => state?.archive?.readOnly === false);
  const [typed, setTyped] = useState("");
  /** While a folder to watch is chosen: what is to become of new files in it. */
  const [choosing, setChoosing] = useState<WatchWay | undefined>(undefined);

  if (choosing !== undefined) {
    return (
      <PlacePicker
        purpose="watch"
        onCancel={() => setChoosing(undefined)}
        onChosen={([place]) => {
          setChoosing(undefined);
          if (place) void watchPlace(place.id, choosing);
        }}
      />
    );
  }
  const there = allSettings(setChoosing).filter((setting) => canWrite || setting.isForWriters !== true);
  const found = findSettings(there, typed);
  return (
    <Dialog
      title={say("Settings")}
      onClose={onClose}
      actions={
        <Button tone="primary" onPress={onClose}>
          {say("Done")}
        </Button>
      }
    >
      <div className="settings">
        <div className="settings-search">
          <TextField
            label={say("Find a setting")}
            hidesLabel
            placeholder={say("Find a setting")}
            value={typed}
            onChange={setTyped}
            autoFocus
          />
          <p role="status">
            {found.length === 0
              ? say("No setting is called that.")
              : say("{count, plural, one {# setting} other {# settings}}", { count: found.length })}
          </p>
        </div>
        {groups.map(({ kept, title, scope }) => {
          const shown = found.filter((setting) => setting.kept === kept);
          if (shown.length === 0) return null;
          return (
            <section key={kept} className="settings-group" aria-label={say(title)}>
              <h3>{say(title)}</h3>
              <p>{say(scope)}</p>
              {shown.map(({ id, name, explanation, control }) => (
                <div key={id}>{control({ label: say(name), description: say(explanation) })}</div>
              ))}
            </section>
          );
        })}
      </div>
    </Dialog>
  );
}
