import { useEffect, useEffectEvent, useRef } from "react";

type Doubts = {
  /** The file whose page is shown. */
  readonly item: number | undefined;
  /** On to the next file that wants a look; false when there is none. */
  readonly onNextFile: () => boolean;
  /** Its page is here, and no field of it is unsure. */
  readonly onNone: () => void;
};

/**
 * From one doubt to the next, a field that is unsure or a warning about lines: first those of the page that is shown, then
 * those of the next file. Being there marks its lines, which brings them into sight.
 */
export function useDoubts({ item, onNextFile, onNone }: Doubts): () => void {
  /** What was gone to last. */
  const last = useRef<Element | undefined>(undefined);
  /** Set while the page of another file is waited for. */
  const arriving = useRef<(() => void) | undefined>(undefined);

  function focusNext(): boolean {
    const next = doubtAfter(document.activeElement?.closest("[data-doubt]") ?? last.current);
    last.current = next ?? last.current;
    // Never the field itself: the key, pressed once more, would be written there.
    const words = next?.querySelector(".record-row-doubt") ?? next?.querySelector("button");
    if (words instanceof HTMLElement) words.focus();
    return words instanceof HTMLElement;
  }

  const arrive = useEffectEvent(() => {
    arriving.current?.();
    arriving.current = undefined;
  });
  useEffect(() => {
    if (item !== undefined) arrive();
  }, [item]);

  return () => {
    if (focusNext() || !onNextFile()) return;
    arriving.current = () => {
      if (!focusNext()) onNone();
    };
  };
}

/** The first one, or the first behind a row that is still on the page. */
function doubtAfter(row: Element | undefined): Element | undefined {
  const doubts = [...document.querySelectorAll(".record-panel [data-doubt=true]")];
  if (!row?.isConnected) return doubts[0];
  return doubts.find((other) => (row.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0);
}
