import { memo } from "react";
import { say } from "../../shared/language/say.ts";
import type { Transcript } from "../../shared/records/transcript.ts";
import { revision } from "../archive/revision.ts";
import { bridge } from "../bridge/bridge.ts";
import { useCall } from "../bridge/use-call.ts";
import { Button } from "../design/button.tsx";
import { formatInstant } from "../format/date.ts";
import { openDialog } from "../screens/screen.ts";
import { useStore } from "../store/store.ts";
import { useLate } from "../store/use-late.ts";
import { TagGroup } from "../tags/tag-group.tsx";
import { EventWords } from "./event-words.tsx";
import "./transcript-history.css";

/** Milliseconds that a transcript must be open: who goes through the list with J and K asks for none of this. */
const patience = 200;
/** Steps shown, latest first. */
const limit = 12;

type TranscriptHistoryProps = Pick<Transcript, "id" | "title">;

/** What was done to one transcript. */
export const TranscriptHistory = memo(function TranscriptHistory({ id, title }: TranscriptHistoryProps) {
  const isStaying = useLate(true, patience);
  const request = isStaying ? { filter: { transcript: id }, limit } : undefined;
  const { value, isCurrent } = useCall(bridge.history.list, request, useStore(revision));
  return (
    <TagGroup title={say("History")}>
      <ol className="transcript-history">
        {(isCurrent ? (value?.events ?? []) : []).map((event) => (
          <li key={event.step}>
            <time dateTime={event.at}>{formatInstant(event.at)}</time>
            <EventWords event={event} />
          </li>
        ))}
      </ol>
      <Button tone="quiet" onPress={() => openDialog({ name: "history", transcript: { id, title } })}>
        {say("What changed…")}
      </Button>
    </TagGroup>
  );
});
