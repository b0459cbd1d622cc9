import { useEffect, useRef, useState } from "react";
import { densities } from "../../shared/contract/densities.ts";
import { languageNames, languages } from "../../shared/language/language.ts";
import { say } from "../../shared/language/say.ts";
import { TextField } from "../design/text-field.tsx";
import { useStore } from "../store/store.ts";
import { ChoiceSetting } from "./choice-setting.tsx";
import { densityWords, letterKeyWords, themes, themeWords } from "./option-words.ts";
import type { SettingWords } from "./setting.ts";
import { changeSettings, settings } from "./settings.ts";

export function ThemeSetting(words: SettingWords) {
  return (
    <ChoiceSetting
      {...words}
      options={themes.map((value) => ({ value, label: say(themeWords[value]) }))}
      value={useStore(settings)?.theme ?? "system"}
      onChoose={(theme) => void changeSettings({ theme })}
    />
  );
}

export function DensitySetting(words: SettingWords) {
  return (
    <ChoiceSetting
      {...words}
      options={densities.map((value) => ({ value, label: say(densityWords[value]) }))}
      value={useStore(settings)?.density ?? "comfortable"}
      onChoose={(density) => void changeSettings({ density })}
    />
  );
}

export function LanguageSetting(words: SettingWords) {
  return (
    <ChoiceSetting
      {...words}
      options={[
        { value: "system", label: say("As the system") },
        ...languages.map((value) => ({ value, label: languageNames[value] })),
      ]}
      value={useStore(settings)?.language ?? "system"}
      onChoose={(language) => void changeSettings({ language })}
    />
  );
}

export function LetterKeysSetting(words: SettingWords) {
  return (
    <ChoiceSetting
      {...words}
      options={(["on", "off"] as const).map((value) => ({ value, label: say(letterKeyWords[value]) }))}
      value={useStore(settings)?.letterKeys ?? "on"}
      onChoose={(letterKeys) => void changeSettings({ letterKeys })}
    />
  );
}

export function NameSetting(words: SettingWords) {
  const [who, setWho] = useState(settings.get()?.who ?? "");
  const typed = useRef(who);
  // However the field is left, what was typed is kept: by Tab, by closing the dialog, by looking for another setting.
  useEffect(() => () => keepName(typed.current), []);
  return (
    <TextField
      {...words}
      value={who}
      onChange={(next) => {
        typed.current = next;
        setWho(next);
      }}
      onBlur={() => keepName(who)}
    />
  );
}

function keepName(typed: string): void {
  const who = typed.trim();
  if (who !== (settings.get()?.who ?? "")) void changeSettings({ who });
}
