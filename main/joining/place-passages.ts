import { codePointsOf } from "../../shared/reading/code-points.ts";
import { isOrphan, type Passage } from "../../shared/records/passage.ts";
import type { Tables } from "../../shared/records/record.ts";
import { type Anchor, type Revision, reAnchor } from "../tagging/passages/re-anchor.ts";

/** The text of a sum, from whichever copy has it. */
export type ReadText = (sum: string) => Promise<string>;

/**
 * Passages that one side made in a text that the other one corrected, placed in the corrected one where their words stand
 * there; the others stay as they are, to be placed by somebody.
 */
export async function placePassages(joined: Tables, sides: readonly Tables[], textOf: ReadText): Promise<Tables> {
  const passages = new Map(joined.passages);
  for (const [text, displaced] of displacedIn(joined, sides)) {
    const before = await revisionOf(text, textOf);
    for (const passage of displaced) {
      const sum = joined.transcripts.get(passage.transcript)?.text ?? text;
      const anchor = reAnchor([passage], before, await revisionOf(sum, textOf)).get(passage.id);
      if (anchor) passages.set(passage.id, withAnchor(passage, anchor));
    }
  }
  return { ...joined, passages };
}

/** By the text that they were placed in until now. */
function displacedIn(joined: Tables, sides: readonly Tables[]): ReadonlyMap<string, readonly Passage[]> {
  const displaced = [...joined.passages.values()].filter((passage) => {
    const transcript = joined.transcripts.get(passage.transcript);
    return transcript && isOrphan(passage, transcript) && sides.some((side) => isPlacedIn(side, passage));
  });
  const byText = new Map<string, Passage[]>();
  for (const passage of displaced) byText.set(passage.text, [...(byText.get(passage.text) ?? []), passage]);
  return byText;
}

function isPlacedIn({ transcripts, passages }: Tables, { id, text }: Passage): boolean {
  const own = passages.get(id);
  return own !== undefined && own.text === text && transcripts.get(own.transcript)?.text === text;
}

function withAnchor(passage: Passage, { was, ...anchor }: Anchor): Passage {
  const { was: _was, ...rest } = passage;
  return { ...rest, ...anchor, ...(was === undefined ? {} : { was }) };
}

async function revisionOf(sum: string, textOf: ReadText): Promise<Revision> {
  const text = await textOf(sum);
  return { sum, text, points: codePointsOf(text) };
}
