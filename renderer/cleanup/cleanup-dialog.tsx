import { useState } from "react";
import { isWritable } from "../archive/archive-state.ts";
import { Button } from "../design/button.tsx";
import { Choice } from "../design/choice.tsx";
import { Dialog } from "../design/dialog.tsx";
import { type CleanupList, cleanupLists, isNameList } from "./cleanup-lists.ts";
import { MissingField } from "./missing-field.tsx";
import { NameDoubts } from "./name-doubts.tsx";
import "./cleanup-dialog.css";
import { say } from "../../shared/language/say.ts";

/** What is to be put in order over all transcripts, a list each. */
export function CleanupDialog({ onClose }: { readonly onClose: () => void }) {
  const [list, setList] = useState<CleanupList>("untagged");
  return (
    <Dialog
      title={say("Put in order")}
      size="large"
      onClose={onClose}
      actions={
        <Button tone="primary" onPress={onClose}>
          {say("Close")}
        </Button>
      }
    >
      <Choice
        label={say("What to put in order")}
        options={cleanupLists.map(({ id, text }) => ({ id, label: say(text) }))}
        value={list}
        onChange={setList}
      />
      {isNameList(list) ? (
        <NameDoubts key={list} list={list} canChange={isWritable()} />
      ) : (
        <MissingField key={list} list={list} onShow={onClose} />
      )}
    </Dialog>
  );
}
