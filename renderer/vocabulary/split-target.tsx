import { say } from "../../shared/language/say.ts";
import { isolate } from "../../shared/records/isolate.ts";
import { bridge } from "../bridge/bridge.ts";
import { Button } from "../design/button.tsx";
import { sayNodes } from "../language/say-nodes.tsx";
import type { Term } from "../tags/change.ts";
import { TermField } from "../tags/term-field.tsx";
import type { VocabularyKind } from "./use-terms.ts";

type SplitTargetProps = {
  readonly kind: VocabularyKind;
  readonly to: Term | undefined;
  readonly onPick: (to: Term | undefined) => void;
};

/** The term that takes the place of the one that is split: one that is there, or a new one. */
export function SplitTarget({ kind, to, onPick }: SplitTargetProps) {
  if (to === undefined) {
    return (
      <TermField
        label={say("Which {kind, select, topics {topic} other {person}} takes its place?", { kind })}
        placeholder={say("Find or name the other {kind, select, topics {topic} other {person}}…", { kind })}
        noun={kind === "topics" ? "topic" : "person"}
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
        {sayNodes(
          to.id === undefined ? "To {name}, a new {kind, select, topics {topic} other {person}}" : "To {name}",
          { name: <b>{isolate(to.label)}</b>, kind },
        )}
      </span>
      <Button tone="quiet" onPress={() => onPick(undefined)}>
        {say("Another…")}
      </Button>
    </p>
  );
}
