import { memo, useRef } from "react";
import { say } from "../../shared/language/say.ts";
import type { Transcript } from "../../shared/records/transcript.ts";
import { useFocusPoint } from "../commands/focus-points.ts";
import { TextField } from "../design/text-field.tsx";
import { applyChange } from "./edits.ts";
import { TagGroup } from "./tag-group.tsx";
import { useDraft } from "./use-draft.ts";

type NotesGroupProps = { readonly transcript: Transcript; readonly isReadOnly: boolean };

/** Notes on one transcript, kept when the field is left. */
export const NotesGroup = memo(function NotesGroup({ transcript, isReadOnly }: NotesGroupProps) {
  const { id, notes = "" } = transcript;
  const { draft, write, drop, giveBack } = useDraft(id);
  const frame = useRef<HTMLDivElement>(null);
  useFocusPoint("notes", frame);

  async function keep() {
    if (draft === undefined || draft === notes) return;
    drop();
    const fields = { notes: draft === "" ? null : draft };
    if (!(await applyChange({ ids: [id] }, { kind: "set", fields }))) giveBack(draft);
  }

  return (
    <TagGroup title={say("Notes")} keys="N">
      <div ref={frame}>
        <TextField
          label={say("Notes")}
          hidesLabel
          rows={3}
          placeholder={isReadOnly ? say("None") : say("Write a note…")}
          value={draft ?? notes}
          onChange={write}
          onBlur={() => void keep()}
          isReadOnly={isReadOnly}
          maxLength={100_000}
        />
      </div>
    </TagGroup>
  );
});
