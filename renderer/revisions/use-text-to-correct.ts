import { useState } from "react";
import { bridge } from "../bridge/bridge.ts";
import { useCall } from "../bridge/use-call.ts";
import { openPage } from "../transcripts/quoting.ts";
import { asTyped, cutAtLines, withBody } from "./paragraph-lines.ts";

/** What is being typed in the place of a paragraph of the open text, or of all of it. */
export function useTextToCorrect(id: string, paragraph: number | undefined) {
  const { value, error } = useCall(bridge.revisions.text, { id });
  const [lines, setLines] = useState(() => linesOf(paragraph));
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const cut = cutAtLines(value?.text ?? "", lines);
  const before = asTyped(cut.body);
  const shown = typed ?? before;
  return {
    error,
    isThere: value !== undefined,
    isWhole: cut.isWhole,
    isChanged: shown !== before,
    shown,
    type: setTyped,
    /** All of the text as it would be. */
    corrected: () => withBody(cut, shown),
    /** Go on with all of the text. */
    widen() {
      setTyped(asTyped(withBody(cut, shown)));
      setLines([]);
    },
  };
}

/** The lines on which a paragraph of the open text stands. */
function linesOf(paragraph: number | undefined): readonly number[] {
  const blocks = openPage.get()?.page.blocks ?? [];
  const all = blocks.flatMap((block) => ("paragraphs" in block ? block.paragraphs : []));
  return all.find(({ n }) => n === paragraph)?.lines ?? [];
}
