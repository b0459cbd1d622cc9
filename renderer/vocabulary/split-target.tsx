import { isolate } from "../../shared/records/isolate.ts";
import { bridge } from "../bridge/bridge.ts";
import { Button } from "../design/button.tsx";
import type { Term } from "../tags/change.ts";
import { TermField } from "../tags/term-field.tsx";
import type { VocabularyKind } from "./use-terms.ts";

type SplitTargetProps = {
  readonly kind: VocabularyKind;
  readonly noun: "topic" | "person";
  readonly to: Term | undefined;
  readonly onPick: (to: Term | undefined) => void;
};

/** The term that takes the place of the one that is split: one that is there, or a new one. */
export function SplitTarget({ kind, noun, to, onPick }: SplitTargetProps) {
  if (to === undefined) {
    return (
      <TermField
        label={`Which ${noun} takes its place?`}
        placeholder={`Find or name the other ${noun}…`}
        noun={noun}
        suggest={bridge[kind].suggest}
        onAdd={async (term) => {
          onPick(term);
          return true;
        }}
      />
    );
  }
  return (
    <p className="split-target">
      <span>
        To <b>{isolate(to.label)}</b>
        {to.id === undefined ? `, a new ${noun}` : ""}
      </span>
      <Button tone="quiet" onPress={() => onPick(undefined)}>
        Another…
      </Button>
    </p>
  );
}
