import { say } from "../../shared/language/say.ts";
import { NumberDialog } from "../design/number-dialog.tsx";
import { useStore } from "../store/store.ts";
import { lastParagraph } from "./last-paragraph.ts";
import { currentParagraph, goToParagraph } from "./place.ts";
import { openPage } from "./quoting.ts";
import { showWhole } from "./use-growing.ts";

/** Asks for a paragraph's number and goes there. */
export function GoToDialog({ onClose }: { readonly onClose: () => void }) {
  const open = useStore(openPage);
  const last = lastParagraph(open?.page.blocks ?? []);
  return (
    <NumberDialog
      title={say("Go to paragraph")}
      label={say("Paragraph")}
      act={say("Go")}
      now={currentParagraph() ?? 1}
      last={last}
      problem={say("This text has paragraphs 1 to {last, number}.", { last })}
      finish={(n) => {
        if (open === undefined) return;
        showWhole(open.page.id);
        // The dialog gives the focus back when it is gone, and what was not on the page comes onto it.
        setTimeout(() => goToParagraph(n), 0);
      }}
      onClose={onClose}
    />
  );
}
