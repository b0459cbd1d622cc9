import { memo } from "react";
import { revision } from "../archive/revision.ts";
import { bridge } from "../bridge/bridge.ts";
import { useCall } from "../bridge/use-call.ts";
import { formatInstant } from "../format/date.ts";
import { useStore } from "../store/store.ts";
import { TagGroup } from "../tags/tag-group.tsx";
import { deedSentence } from "./deed-words.ts";
import "./transcript-history.css";

/** Steps shown, latest first. */
const limit = 12;

/** What was done to one transcript. */
export const TranscriptHistory = memo(function TranscriptHistory({ id }: { readonly id: string }) {
  const { value, isCurrent } = useCall(bridge.history.recent, { transcript: id, limit }, useStore(revision));
  return (
    <TagGroup title="History">
      <ol className="transcript-history">
        {(isCurrent ? (value?.events ?? []) : []).map(({ step, at, who, deed, undone }) => (
          <li key={step}>
            <time dateTime={at}>{formatInstant(at)}</time>
            <span>
              {undone ? <s>{deedSentence(deed)}</s> : deedSentence(deed)}
              {undone ? <small> undone</small> : null}
              {who === undefined || who === "" ? null : <small> {who}</small>}
            </span>
          </li>
        ))}
      </ol>
    </TagGroup>
  );
});
