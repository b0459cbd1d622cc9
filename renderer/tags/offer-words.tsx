import type { Text } from "../../shared/language/say.ts";
import { Kbd } from "../design/kbd.tsx";
import { formatCount } from "../format/number.ts";
import { sayNodes } from "../language/say-nodes.tsx";
import type { Offer } from "./offer-terms.ts";

const newWords = {
  topic: "New topic {label}",
  section: "New section {label}",
  person: "New person {label}",
} as const satisfies Readonly<Record<string, Text>>;

export type TermNoun = keyof typeof newWords;

type OfferWordsProps = {
  readonly offer: Offer;
  readonly noun: TermNoun;
  /** Enter adds it. */
  readonly isTaken: boolean;
};

/** A term, the name that it was found by, and how many transcripts carry it; or what a new one would be called. */
export function OfferWords({ offer, noun, isTaken }: OfferWordsProps) {
  if (offer.id === undefined)
    return (
      <>
        <span>{sayNodes(newWords[noun], { label: <b>{offer.label}</b> })}</span>
        {isTaken ? <Kbd keys="Enter" /> : null}
      </>
    );
  return (
    <>
      <span>
        {offer.label}
        {offer.found === undefined ? null : <i> ({offer.found})</i>}
      </span>
      <small>{formatCount(offer.uses)}</small>
      {isTaken ? <Kbd keys="Enter" /> : null}
    </>
  );
}
