import { isolate } from "../../shared/records/isolate.ts";
import type { Transcript } from "../../shared/records/transcript.ts";
import { revision } from "../archive/revision.ts";
import { bridge } from "../bridge/bridge.ts";
import { useCall } from "../bridge/use-call.ts";
import { Button } from "../design/button.tsx";
import { useMore } from "../design/use-more.tsx";
import { useStore } from "../store/store.ts";
import { type GroupProps, TagGroup } from "../tags/tag-group.tsx";
import { mentionWords } from "./mention-words.ts";
import "./name-questions.css";

const offersAtOnce = 5;

type MentionOffersProps = { readonly transcript: Transcript; readonly change: GroupProps["change"] };

/** Persons whom the text names and who are not among its tags; pressing one adds it as mentioned. */
export function MentionOffers({ transcript, change }: MentionOffersProps) {
  const { value, isCurrent } = useCall(bridge.persons.mentions, { id: transcript.id }, useStore(revision));
  const tagged = new Set(transcript.persons.map(({ person }) => person));
  const offers = isCurrent ? (value?.mentions ?? []).filter(({ person }) => !tagged.has(person)) : [];
  const { shown, button } = useMore(offers, offersAtOnce);
  if (offers.length === 0) return null;
  return (
    <TagGroup title="Named in the text">
      <div className="mention-offers">
        {shown.map((mention) => (
          <Button
            key={mention.person}
            onPress={() => {
              const term = { id: mention.person, label: mention.label };
              void change({ kind: "persons", do: "add", term, roles: ["mentioned"] });
            }}
          >
            + {isolate(mention.label)} <small>{mentionWords(mention)}</small>
          </Button>
        ))}
        {button}
      </div>
    </TagGroup>
  );
}
