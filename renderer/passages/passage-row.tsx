import { Button as AriaButton } from "react-aria-components";
import type { PlacedPassage } from "../../shared/contract/passages.ts";
import { say } from "../../shared/language/say.ts";
import { Button } from "../design/button.tsx";
import { IconButton } from "../design/icon-button.tsx";
import { keepPassageHere, placeAtSelection, removePassage } from "./change-passages.ts";
import { openPassage, wordsOf } from "./open-passage.ts";
import { goToPassage } from "./passage-cursor.ts";
import { personsOf, topicsOf } from "./passage-draft.ts";
import type { ShownPassages } from "./shown-passages.ts";

type PassageRowProps = {
  readonly placed: PlacedPassage;
  readonly named: ShownPassages;
  readonly isCurrent: boolean;
  readonly isReadOnly: boolean;
};

/** Words shown of a long one. */
const longest = 220;

export function PassageRow({ placed, named, isCurrent, isReadOnly }: PassageRowProps) {
  const { passage, state } = placed;
  const whole = wordsOf(passage.exact);
  const words = whole.length > longest ? `${whole.slice(0, longest)}…` : whole;
  const short = words.slice(0, 40);
  return (
    <li className={`passage-row passage-${state}`} aria-current={isCurrent ? "true" : undefined}>
      <div className="passage-head">
        {state === "orphan" ? (
          <span className="passage-link">{words}</span>
        ) : (
          <AriaButton
            className="passage-link"
            aria-label={say("Go to: {words}", { words })}
            onPress={() => goToPassage(placed)}
          >
            {words}
          </AriaButton>
        )}
        {isReadOnly ? null : (
          <span className="passage-tools">
            <IconButton
              icon="more"
              label={say("Edit the passage: {words}", { words: short })}
              onPress={() => openPassage(placed)}
            />
            <IconButton
              icon="trash"
              label={say("Remove the passage: {words}", { words: short })}
              onPress={() => void removePassage(passage.id)}
            />
          </span>
        )}
      </div>
      <Said placed={placed} named={named} />
      {isReadOnly ? null : <Doubt placed={placed} short={short} />}
    </li>
  );
}

/** What is said of it. */
function Said({ placed: { passage }, named }: Pick<PassageRowProps, "placed" | "named">) {
  const terms = [...topicsOf(passage, named.topics), ...personsOf(passage, named.persons)];
  const { note, withheld } = passage;
  return (
    <>
      {withheld === undefined ? null : (
        <p className="passage-withheld">{say("Withheld: {reason}", { reason: withheld })}</p>
      )}
      {terms.length === 0 ? null : <p className="passage-named">{terms.map(({ label }) => label).join(" · ")}</p>}
      {note === undefined ? null : <p className="passage-note">{note}</p>}
    </>
  );
}

/** Where the text was corrected and its words are not the ones that it was made of. */
function Doubt({ placed: { passage, state }, short }: { readonly placed: PlacedPassage; readonly short: string }) {
  if (state === "anchored") return null;
  const isOrphan = state === "orphan";
  return (
    <div className="passage-doubt">
      <p>
        {isOrphan
          ? say("The text was corrected, and it lost its place. Select where it is to stand.")
          : say("The text was corrected. Its words were: “{words}”", { words: wordsOf(passage.was ?? "") })}
      </p>
      {isOrphan ? null : (
        <Button
          aria-label={say("Right as it stands: {words}", { words: short })}
          onPress={() => void keepPassageHere(passage.id)}
        >
          {say("Right as it stands")}
        </Button>
      )}
      <Button
        aria-label={say("Place at the selection: {words}", { words: short })}
        onPress={() => void placeAtSelection(passage.id)}
      >
        {say("Place at the selection")}
      </Button>
    </div>
  );
}
