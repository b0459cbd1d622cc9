import { complain, note } from "./call-log.ts";

type Options = { readonly defaultId?: number; readonly cancelId?: number };

/** The options come last; a parent window may come first. */
function optionsOf(values: readonly unknown[]): Options {
  const options: unknown = values.at(-1);
  return typeof options === "object" && options !== null ? options : {};
}

/** Dialogs are written down and dismissed; a test that wants another answer puts its own function in place. */
export const dialog = {
  showOpenDialog: async (...values: unknown[]) => {
    note("showOpenDialog", optionsOf(values));
    return { canceled: true, filePaths: [] };
  },
  showSaveDialog: async (...values: unknown[]) => {
    note("showSaveDialog", optionsOf(values));
    return { canceled: true, filePath: "" };
  },
  showMessageBox: async (...values: unknown[]) => {
    const options = optionsOf(values);
    note("showMessageBox", options);
    return { response: options.cancelId ?? options.defaultId ?? 0, checkboxChecked: false };
  },
  showErrorBox: (title: string, content: string) => {
    note("showErrorBox", title, content);
    complain(title, content);
  },
};
