import type { Density, Settings } from "../../shared/contract/settings.ts";
import type { Text } from "../../shared/language/say.ts";

export const themes = ["system", "light", "dark"] as const satisfies readonly Settings["theme"][];

export const themeWords = {
  system: "As the system",
  light: "Light",
  dark: "Dark",
} as const satisfies Readonly<Record<Settings["theme"], Text>>;

export const densityWords = {
  comfortable: "Comfortable",
  compact: "Compact",
} as const satisfies Readonly<Record<Density, Text>>;

export const letterKeyWords = {
  on: "Letters work",
  off: "Letters do nothing",
} as const satisfies Readonly<Record<Settings["letterKeys"], Text>>;
