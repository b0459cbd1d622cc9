import { useState } from "react";
import { Button } from "../design/button.tsx";
import { Dialog } from "../design/dialog.tsx";
import { TextField } from "../design/text-field.tsx";
import { formatCount } from "../format/number.ts";
import { useStore } from "../store/store.ts";
import { lastParagraph } from "./last-paragraph.ts";
import { currentParagraph, goToParagraph } from "./place.ts";
import { openPage } from "./quoting.ts";
import { showWhole } from "./use-growing.ts";

/** Asks for a paragraph's number and goes there. */
export function GoToDialog({ onClose }: { readonly onClose: () => void }) {
  const open = useStore(openPage);
  const last = lastParagraph(open?.page.blocks ?? []);
  const [typed, setTyped] = useState(() => String(currentParagraph() ?? 1));
  const n = /^\s*¶?\s*(\d{1,9})\s*$/.exec(typed)?.[1];
  const isThere = n !== undefined && Number(n) >= 1 && Number(n) <= last;
  const go = () => {
    if (!isThere || open === undefined) return;
    showWhole(open.page.id);
    onClose();
    // The dialog gives the focus back when it is gone, and what was not on the page comes onto it.
    setTimeout(() => goToParagraph(Number(n)), 0);
  };
  return (
    <Dialog
      title="Go to paragraph"
      size="small"
      onClose={onClose}
      actions={
        <Button tone="primary" onPress={go} isDisabled={!isThere}>
          Go
        </Button>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          go();
        }}
      >
        <TextField
          label="Paragraph"
          value={typed}
          onChange={setTyped}
          autoFocus
          inputMode="numeric"
          isInvalid={typed.trim() !== "" && !isThere}
          problem={`This text has paragraphs 1 to ${formatCount(last)}.`}
        />
      </form>
    </Dialog>
  );
}
