import { memo, useRef } from "react";
import { say } from "../../shared/language/say.ts";
import { CommandButton } from "../commands/command-button.tsx";
import { useFocusPoint } from "../commands/focus-points.ts";
import { useMore } from "../design/use-more.tsx";
import { useStore } from "../store/store.ts";
import { TagGroup } from "../tags/tag-group.tsx";
import { currentPassage } from "./passage-cursor.ts";
import { PassageRow } from "./passage-row.tsx";
import { shownPassages } from "./shown-passages.ts";
import "./passages.css";

const atOnce = 40;

type PassageGroupProps = { readonly transcript: string; readonly isReadOnly: boolean };

/** The passages of the transcript that is open: what is said of each, and which lost their place. */
export const PassageGroup = memo(function PassageGroup({ transcript, isReadOnly }: PassageGroupProps) {
  const all = useStore(shownPassages);
  const current = useStore(currentPassage);
  const named = all?.transcript === transcript ? all : undefined;
  const { shown, button } = useMore(named?.passages ?? [], atOnce);
  const frame = useRef<HTMLDivElement>(null);
  useFocusPoint("passages", frame);
  return (
    <TagGroup title={say("Passages")} keys="M">
      <div ref={frame}>
        <ul className="passage-list">
          {named === undefined
            ? null
            : shown.map((placed) => (
                <PassageRow
                  key={placed.passage.id}
                  placed={placed}
                  named={named}
                  isCurrent={placed.passage.id === current}
                  isReadOnly={isReadOnly}
                />
              ))}
        </ul>
        {button}
        {isReadOnly ? null : <CommandButton command="passage.add" />}
        {named?.passages.length === 0 && isReadOnly ? <p className="tag-none">{say("None")}</p> : null}
      </div>
    </TagGroup>
  );
});
