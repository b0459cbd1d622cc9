import { note } from "./call-log.ts";

/** Nothing leaves the test: what would have been opened is written down. */
export const shell = {
  openExternal: async (address: string): Promise<void> => note("openExternal", address),
  openPath: async (place: string): Promise<string> => {
    note("openPath", place);
    return "";
  },
  showItemInFolder: (place: string): void => note("showItemInFolder", place),
};
