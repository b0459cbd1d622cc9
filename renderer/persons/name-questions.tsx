import { useRef } from "react";
import { say } from "../../shared/language/say.ts";
import type { Transcript } from "../../shared/records/transcript.ts";
import { revision } from "../archive/revision.ts";
import { bridge } from "../bridge/bridge.ts";
import { useCall } from "../bridge/use-call.ts";
import { useFocusPoint } from "../commands/focus-points.ts";
import { useStore } from "../store/store.ts";
import { TagGroup } from "../tags/tag-group.tsx";
import { NameQuestion } from "./name-question.tsx";
import { settleName } from "./settle-name.ts";
import "./name-questions.css";

type NameQuestionsProps = { readonly transcript: Transcript };

/** The names of a transcript that are not certain. Nothing is tied before somebody says so. */
export function NameQuestions({ transcript: { id, warnings } }: NameQuestionsProps) {
  const isAsking = warnings.some(({ code }) => code === "person-unsure");
  const { value, isCurrent } = useCall(bridge.persons.unsure, isAsking ? { id } : undefined, useStore(revision));
  const frame = useRef<HTMLDivElement>(null);
  useFocusPoint("names", frame);
  const names = isCurrent ? (value?.names ?? []) : [];
  if (names.length === 0) return null;
  return (
    <TagGroup title={say("Who is it?")} keys="W">
      <div ref={frame}>
        {names.map((unsure) => (
          <NameQuestion
            key={unsure.name}
            unsure={unsure}
            noun="transcript"
            onDecide={(decision) => void settleName(id, unsure.name, decision)}
          />
        ))}
      </div>
    </TagGroup>
  );
}
