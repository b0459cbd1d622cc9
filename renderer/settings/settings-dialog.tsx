import { useState } from "react";
import { languageNames, languages } from "../../shared/language/language.ts";
import { say } from "../../shared/language/say.ts";
import { Button } from "../design/button.tsx";
import { Dialog } from "../design/dialog.tsx";
import { TextField } from "../design/text-field.tsx";
import { PlacePicker } from "../places/place-picker.tsx";
import { RulesSetting } from "../publication/rules-setting.tsx";
import { useStore } from "../store/store.ts";
import { WatchSetting } from "../watches/watch-setting.tsx";
import { type WatchWay, watchPlace } from "../watches/watches.ts";
import { ChoiceSetting } from "./choice-setting.tsx";
import { changeSettings, settings } from "./settings.ts";
import "./settings-dialog.css";

const themes = [
  { value: "system", text: "As the system" },
  { value: "light", text: "Light" },
  { value: "dark", text: "Dark" },
] as const;

export function SettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const now = useStore(settings);
  const [who, setWho] = useState(now?.who ?? "");
  /** While a folder to watch is chosen: what is to become of new files in it. */
  const [choosing, setChoosing] = useState<WatchWay | undefined>(undefined);

  async function keep() {
    if (await changeSettings({ who: who.trim() })) onClose();
  }

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
  return (
    <Dialog
      title={say("Settings")}
      size="small"
      onClose={onClose}
      actions={
        <Button tone="primary" onPress={keep}>
          {say("Done")}
        </Button>
      }
    >
      <div className="settings">
        <ChoiceSetting
          label={say("Appearance")}
          options={themes.map(({ value, text }) => ({ value, label: say(text) }))}
          value={now?.theme ?? "system"}
          onChoose={(theme) => void changeSettings({ theme })}
        />
        <ChoiceSetting
          label={say("Language")}
          options={[
            { value: "system", label: say("As the system") },
            ...languages.map((value) => ({ value, label: languageNames[value] })),
          ]}
          value={now?.language ?? "system"}
          onChoose={(language) => void changeSettings({ language })}
        />
        <TextField
          label={say("Your name")}
          value={who}
          onChange={setWho}
          description={say("Written beside every change. It proves nothing: anyone may write any name here.")}
        />
        <RulesSetting />
        <WatchSetting onChoose={setChoosing} />
      </div>
    </Dialog>
  );
}
