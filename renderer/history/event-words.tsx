import type { HistoryEvent } from "../../shared/contract/history.ts";
import { say } from "../../shared/language/say.ts";
import { deedSentence } from "./deed-words.ts";

/** What was done and by whom; crossed out when it was undone. */
export function EventWords({ event }: { readonly event: HistoryEvent }) {
  const { deed, undone, who } = event;
  return (
    <span className="event-words">
      {undone ? <s>{deedSentence(deed)}</s> : deedSentence(deed)}
      {undone ? <small> {say("undone")}</small> : null}
      {who === undefined || who === "" ? null : <small> {who}</small>}
    </span>
  );
}
