import { Button as AriaButton } from "react-aria-components";
import type { Similar } from "../../shared/contract/finding.ts";
import { say } from "../../shared/language/say.ts";
import { formatDate } from "../../shared/records/date-words.ts";
import { isolate } from "../../shared/records/isolate.ts";
import { similarWords } from "../../shared/records/similar-words.ts";
import { bridge } from "../bridge/bridge.ts";
import { useCall } from "../bridge/use-call.ts";
import { StatusMark } from "../design/status-mark.tsx";
import { useMore } from "../design/use-more.tsx";
import { chooseById } from "../finding/choose.ts";
import { useLate } from "../store/use-late.ts";
import { TagGroup } from "../tags/tag-group.tsx";
import "./similar-group.css";

const shownAtOnce = 4;
/** Milliseconds that a transcript must be open: who goes through the list with J and K asks for none of this. */
const patience = 400;

/** The transcripts that are like the one that is open, with why; pressing one opens it. Not anew with each tag. */
export function SimilarGroup({ id }: { readonly id: string }) {
  const isStaying = useLate(true, patience);
  const { value } = useCall(bridge.finding.similar, isStaying ? { id, limit: 12 } : undefined);
  const { shown, button } = useMore(value?.similar ?? [], shownAtOnce);
  if (shown.length === 0) return null;
  return (
    <TagGroup title={say("Similar")}>
      <ul className="similar">
        {shown.map((one) => (
          <SimilarItem key={one.id} one={one} />
        ))}
      </ul>
      {button}
    </TagGroup>
  );
}

function SimilarItem({ one }: { readonly one: Similar }) {
  return (
    <li>
      <AriaButton className="similar-item" onPress={() => chooseById(one.id)}>
        <b>{isolate(one.title)}</b>
        <small>
          {one.date === undefined ? say("No date") : formatDate(one.date)} <StatusMark status={one.status} />
        </small>
        <small>{say("because: {reasons}", { reasons: similarWords(one) })}</small>
      </AriaButton>
    </li>
  );
}
