import type { DragOut } from "../../shared/contract/bridge.ts";
import type { CopiesReport } from "../../shared/contract/copies.ts";
import { say } from "../../shared/language/say.ts";
import { bridge } from "../bridge/bridge.ts";
import { sayProblem, tell } from "../notices/toast.ts";

/** Files may be dragged out of this window into other programs. */
export const canDragOut = bridge.files.dragOut !== undefined;

/** What hangs over the window now is its own. */
let isOwn = false;

export const isDraggedOut = (): boolean => isOwn;

/** While a `dragstart` is being answered: the system goes on with the files. */
export function dragOut(event: Pick<DragEvent, "preventDefault">, what: DragOut): void {
  const { dragOut: drag } = bridge.files;
  if (drag === undefined) return;
  event.preventDefault();
  isOwn = true;
  // The pointer does not move for the page while the system drags.
  window.addEventListener("pointermove", forget, { once: true });
  void drag(what).then((outcome) => {
    if (!outcome.ok) sayProblem(outcome.error.message);
    else if (outcome.value.held + outcome.value.readingCopies > 0) tell(sayStayed(outcome.value));
  });
}

function forget(): void {
  isOwn = false;
}

/** What did not leave as it is, and how it can; empty when all did. */
export function sayStayed({ held, readingCopies }: CopiesReport): string {
  const parts = [
    held === 0
      ? undefined
      : say(
          "{count, plural, one {# transcript stays: it is} other {# transcripts stay: they are}} under an embargo, withdrawn or damaged. Export… asks by name.",
          { count: held },
        ),
    readingCopies === 0
      ? undefined
      : say("{count, plural, one {# goes} other {# go}} as a reading copy without what is withheld.", {
          count: readingCopies,
        }),
  ];
  return parts.filter((part) => part !== undefined).join(" ");
}
