import type { FolderUse, ImportState } from "../../shared/contract/imports.ts";
import { bridge } from "../bridge/bridge.ts";
import { Choice, type ChoiceOption } from "../design/choice.tsx";
import { sayProblem } from "../notices/toast.ts";

const options: readonly ChoiceOption<FolderUse>[] = [
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
      label="What becomes of folders"
      options={options}
      value={state.folders}
      onChange={(use) => void choose(use)}
    />
  );
}
