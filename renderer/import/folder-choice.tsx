import type { FolderUse, ImportState } from "../../shared/contract/imports.ts";
import { say, type Text } from "../../shared/language/say.ts";
import { bridge } from "../bridge/bridge.ts";
import { Choice } from "../design/choice.tsx";
import { sayProblem } from "../notices/toast.ts";

const options: readonly { readonly id: FolderUse; readonly label: Text }[] = [
  { id: "none", label: "Folders: leave them" },
  { id: "topics", label: "Folders become topics" },
  { id: "collection", label: "One collection for all" },
];

type FolderChoiceProps = { readonly state: ImportState; readonly onState: (state: ImportState) => void };

/** What becomes of the folders that the files lie in. */
export function FolderChoice({ state, onState }: FolderChoiceProps) {
  if (state.phase !== "review") return null;

  async function choose(folders: FolderUse) {
    const outcome = await bridge.imports.treatFolders({ import: state.import, folders });
    if (outcome.ok) onState(outcome.value);
    else sayProblem(outcome.error.message);
  }

  return (
    <Choice
      label={say("What becomes of folders")}
      options={options.map(({ id, label }) => ({ id, label: say(label) }))}
      value={state.folders}
      onChange={(use) => void choose(use)}
    />
  );
}
