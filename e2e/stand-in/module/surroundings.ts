import { EventEmitter } from "node:events";

/** `screen`: one, of a usual size. */
export const screen = Object.assign(new EventEmitter(), {
  getAllDisplays: () => [{ id: 1, workArea: { x: 0, y: 0, width: 1920, height: 1080 } }],
});

/** `nativeTheme`: a bright desktop, unless a test says otherwise. */
export const nativeTheme = Object.assign(new EventEmitter(), { themeSource: "system", shouldUseDarkColors: false });
