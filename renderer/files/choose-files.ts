import { archiveState } from "../archive/archive-state.ts";
import { bridge } from "../bridge/bridge.ts";
import { sayProblem } from "../notices/toast.ts";
import { receiveFiles, receivePlaces } from "./receive.ts";

/** Let the user pick files, or a folder with all that is in it, and import them. */
export async function chooseFiles(what: "files" | "folder"): Promise<void> {
  if (archiveState.get()?.capabilities.dialogs !== true) return await receiveFiles(await askPage(what));
  const purpose = what === "files" ? "import-files" : "import-folder";
  const outcome = await bridge.places.choose({ purpose });
  if (outcome.ok) await receivePlaces(outcome.value.places.map((place) => place.id));
  else sayProblem(outcome.error.message);
}

/** The browser's own file dialog. It never resolves when the user dismisses it in a browser without `cancel`. */
function askPage(what: "files" | "folder"): Promise<readonly File[]> {
  const input = document.createElement("input");
  input.type = "file";
  input.multiple = true;
  input.webkitdirectory = what === "folder";
  return new Promise((resolve) => {
    input.addEventListener("change", () => resolve([...(input.files ?? [])]), { once: true });
    input.click();
  });
}
