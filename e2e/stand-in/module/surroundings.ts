import { EventEmitter } from "node:events";

/** `nativeTheme`: a bright desktop, unless a test says otherwise. */
export const nativeTheme = Object.assign(new EventEmitter(), { themeSource: "system", shouldUseDarkColors: false });
