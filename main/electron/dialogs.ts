import { BrowserWindow, dialog, type OpenDialogOptions } from "electron";
import { say, type Text } from "../../shared/language/say.ts";
import type { PlacePurpose } from "../service/host.ts";

type Question = Pick<OpenDialogOptions, "properties"> & { readonly title: Text; readonly buttonLabel: Text };

const questions: Readonly<Record<PlacePurpose, Question>> = {
  "create-archive": {
    title: "Choose an empty folder for the archive",
    buttonLabel: "Create here",
    properties: ["openDirectory", "createDirectory", "promptToCreate"],
  },
  "open-archive": { title: "Open an archive", buttonLabel: "Open", properties: ["openDirectory"] },
  "import-files": { title: "Import files", buttonLabel: "Import", properties: ["openFile", "multiSelections"] },
  "import-folder": { title: "Import folders", buttonLabel: "Import", properties: ["openDirectory", "multiSelections"] },
  export: {
    title: "Choose where to put the export",
    buttonLabel: "Export here",
    properties: ["openDirectory", "createDirectory", "promptToCreate"],
  },
  copies: {
    title: "Choose the folder for the copies",
    buttonLabel: "Copy here",
    properties: ["openDirectory", "createDirectory", "promptToCreate"],
  },
  backup: {
    title: "Choose the folder of the backup: empty, or with the last backup in it",
    buttonLabel: "Back up here",
    properties: ["openDirectory", "createDirectory", "promptToCreate"],
  },
  watch: {
    title: "Choose the folder to watch",
    buttonLabel: "Watch",
    properties: ["openDirectory", "createDirectory"],
  },
  "repair-from": {
    title: "Choose the backup to fetch files from",
    buttonLabel: "Fetch from here",
    properties: ["openDirectory"],
  },
};

/** Asks with the system's own dialog; empty when the user dismissed it. */
export async function choosePlaces(purpose: PlacePurpose): Promise<readonly string[]> {
  const { title, buttonLabel, ...rest } = questions[purpose];
  const question: OpenDialogOptions = { ...rest, title: say(title), buttonLabel: say(buttonLabel) };
  const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0];
  const { filePaths } = window ? await dialog.showOpenDialog(window, question) : await dialog.showOpenDialog(question);
  return filePaths;
}
