import { useState } from "react";
import type { Selection } from "../../shared/contract/finding.ts";
import { isolate } from "../../shared/records/isolate.ts";
import { Button } from "../design/button.tsx";
import { Checkbox } from "../design/checkbox.tsx";
import { Dialog } from "../design/dialog.tsx";
import { applyEdit } from "./apply-edit.ts";
import { type CopiedTags, type PastedKind, tagsToAdd } from "./copied-tags.ts";
import { EditPlan, useEditPlan } from "./edit-plan.tsx";
import "./bulk.css";
import { say, type Text } from "../../shared/language/say.ts";

type PasteDialogProps = { readonly tags: CopiedTags; readonly selection: Selection; readonly onClose: () => void };

const kinds: readonly { readonly kind: PastedKind; readonly label: Text }[] = [
  { kind: "topics", label: "Topics" },
  { kind: "persons", label: "Persons" },
  { kind: "sections", label: "Sections" },
];

/** Which of the copied tags go to the selected transcripts, and what that comes to. */
export function PasteDialog({ tags, selection, onClose }: PasteDialogProps) {
  const [picked, setPicked] = useState<ReadonlySet<PastedKind>>(new Set(["topics"]));
  const edit = { selection, add: tagsToAdd(tags, picked) };
  const { plan, error, canApply } = useEditPlan(edit);

  function pick(kind: PastedKind, isPicked: boolean) {
    const next = new Set(picked);
    if (isPicked) next.add(kind);
    else next.delete(kind);
    setPicked(next);
  }

  async function paste() {
    if (await applyEdit(edit)) onClose();
  }

  return (
    <Dialog
      title={say("Paste tags")}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{say("Cancel")}</Button>
          <Button tone="primary" isDisabled={!canApply} onPress={() => void paste()}>
            {say("Paste")}
          </Button>
        </>
      }
    >
      <div className="bulk-dialog">
        <p>{say("From {title}. What a transcript has already stays.", { title: isolate(tags.title) })}</p>
        <div className="bulk-kinds">
          {kinds.map(({ kind, label }) => (
            <Checkbox
              key={kind}
              isSelected={picked.has(kind)}
              isDisabled={tags[kind].length === 0}
              onChange={(isPicked) => pick(kind, isPicked)}
            >
              {say(label)}:{" "}
              {tags[kind].length === 0 ? say("none") : tags[kind].map((one) => isolate(one.label)).join("; ")}
            </Checkbox>
          ))}
        </div>
        <EditPlan plan={plan} error={error} />
      </div>
    </Dialog>
  );
}
