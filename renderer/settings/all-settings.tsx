import { StepsSetting, ZoneSetting } from "../publication/rules-setting.tsx";
import { WatchSetting } from "../watches/watch-setting.tsx";
import type { WatchWay } from "../watches/watches.ts";
import { DensitySetting, LanguageSetting, LetterKeysSetting, NameSetting, ThemeSetting } from "./computer-settings.tsx";
import { densityWords, letterKeyWords, themeWords } from "./option-words.ts";
import type { Setting } from "./setting.ts";

/** All that can be set, in the order in which it is shown. `onWatch`: a folder to watch is to be chosen. */
export const allSettings = (onWatch: (way: WatchWay) => void): readonly Setting[] => [
  {
    id: "appearance",
    name: "Appearance",
    explanation: "Light or dark, or as the rest of the computer.",
    kept: "computer",
    also: [...Object.values(themeWords), "theme night"],
    control: (words) => <ThemeSetting {...words} />,
  },
  {
    id: "density",
    name: "Density",
    explanation: "How close the rows of lists stand: compact shows more of them at once.",
    kept: "computer",
    also: [...Object.values(densityWords)],
    control: (words) => <DensitySetting {...words} />,
  },
  {
    id: "language",
    name: "Language",
    explanation: "Of the window, its menus and its messages. Transcripts and exports stay as they are.",
    kept: "computer",
    also: [],
    control: (words) => <LanguageSetting {...words} />,
  },
  {
    id: "letter-keys",
    name: "Keys of one letter",
    explanation: "Such as T or /. Without them every command is in its list (Ctrl+K), many with keys of their own.",
    kept: "computer",
    also: [...Object.values(letterKeyWords), "keyboard shortcuts dictation speech"],
    control: (words) => <LetterKeysSetting {...words} />,
  },
  {
    id: "name",
    name: "Your name",
    explanation: "Written beside every change. It proves nothing: anyone may write any name here.",
    kept: "computer",
    also: [],
    control: (words) => <NameSetting {...words} />,
  },
  {
    id: "watch",
    name: "Watched folder",
    explanation:
      "New files in a watched folder are offered for import into this archive. Nothing in the folder is changed.",
    kept: "computer",
    also: ["inbox waiting"],
    isForWriters: true,
    control: (words) => <WatchSetting {...words} onChoose={onWatch} />,
  },
  {
    id: "steps",
    name: "Steps of publication that may be left out",
    explanation: "A step that is not ticked must be taken before a transcript can go on to the next.",
    kept: "archive",
    also: ["Publication status", "Status"],
    isForWriters: true,
    control: (words) => <StepsSetting {...words} />,
  },
  {
    id: "zone",
    name: "Time zone in which embargoes end",
    explanation: "A name such as Europe/Oslo. An embargo is over when its day has ended there.",
    kept: "archive",
    also: ["Publication status"],
    isForWriters: true,
    control: (words) => <ZoneSetting {...words} />,
  },
];
