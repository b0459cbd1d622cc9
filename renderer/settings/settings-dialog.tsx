import { useState } from "react";
import { Label, Radio, RadioGroup } from "react-aria-components";
import { Button } from "../design/button.tsx";
import { Dialog } from "../design/dialog.tsx";
import { TextField } from "../design/text-field.tsx";
import { PlacePicker } from "../places/place-picker.tsx";
import { RulesSetting } from "../publication/rules-setting.tsx";
import { useStore } from "../store/store.ts";
import { WatchSetting } from "../watches/watch-setting.tsx";
import { type WatchWay, watchPlace } from "../watches/watches.ts";
import { changeSettings, settings } from "./settings.ts";
import "./settings-dialog.css";

const themes = [
  { theme: "system", label: "As the system" },
  { theme: "light", label: "Light" },
  { theme: "dark", label: "Dark" },
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
      title="Settings"
      size="small"
      onClose={onClose}
      actions={
        <Button tone="primary" onPress={keep}>
          Done
        </Button>
      }
    >
      <div className="settings">
        <RadioGroup
          className="field"
          value={now?.theme ?? "system"}
          onChange={(value) => {
            const chosen = themes.find((one) => one.theme === value);
            if (chosen !== undefined) void changeSettings({ theme: chosen.theme });
          }}
        >
          <Label className="field-label">Appearance</Label>
          <div className="settings-themes">
            {themes.map(({ theme, label }) => (
              <Radio key={theme} value={theme} className="settings-theme">
                {label}
              </Radio>
            ))}
          </div>
        </RadioGroup>
        <TextField
          label="Your name"
          value={who}
          onChange={setWho}
          description="Written beside every change. It proves nothing: anyone may write any name here."
        />
        <RulesSetting />
        <WatchSetting onChoose={setChoosing} />
      </div>
    </Dialog>
  );
}
