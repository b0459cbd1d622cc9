import { type KeyboardEvent, memo, type RefObject, useEffect, useRef, useState } from "react";
import { ComboBox, Text as Description, Input, Label, ListBox, ListBoxItem, Popover } from "react-aria-components";
import type { Calls } from "../../shared/contract/contract.ts";
import { useCall } from "../bridge/use-call.ts";
import { type FocusPoint, focusOn, useFocusPoint } from "../commands/focus-points.ts";
import { Kbd } from "../design/kbd.tsx";
import { formatCount } from "../format/number.ts";
import { useSteady } from "../store/use-steady.ts";
import type { Term } from "./change.ts";
import { countDraft, openTerms } from "./drafts.ts";
import { offerTerms, termNamed } from "./offer-terms.ts";
import "../design/field.css";
import "../design/menu.css";
import { say, type Text } from "../../shared/language/say.ts";
import { sayNodes } from "../language/say-nodes.tsx";

const newWords = {
  topic: "New topic {label}",
  section: "New section {label}",
  person: "New person {label}",
} as const satisfies Readonly<Record<string, Text>>;

type TermFieldProps = {
  readonly label: string;
  readonly placeholder: string;
  /** For the entry that makes a new one. */
  readonly noun: keyof typeof newWords;
  readonly suggest: Calls["topics"]["suggest"];
  /** False when it was refused: what was typed stands in the field again then. */
  readonly onAdd: (term: Term) => Promise<boolean>;
  readonly point?: FocusPoint;
  /** Leaving the field adds what is typed, as everywhere on the sheet; otherwise it stays there, marked as not added. */
  readonly addsWhenLeft?: boolean;
  /** Only terms that are there are offered. */
  readonly isOfKnown?: boolean;
};

/** A field that finds terms while one types. Enter takes what is typed, the arrows a suggestion. */
export function TermField({ onAdd, ...field }: TermFieldProps) {
  return <Field {...field} onAdd={useSteady(onAdd)} />;
}

/** Not drawn again for other tags: it takes as long as all of these. */
const Field = memo(function Field({ label, placeholder, noun, suggest, onAdd, point, ...how }: TermFieldProps) {
  const { addsWhenLeft = false, isOfKnown = false } = how;
  const [typed, setTyped] = useState("");
  const [isFocused, setIsFocused] = useState(false);
  const text = typed.trim();
  const { value, isCurrent } = useCall(suggest, text === "" ? undefined : { text });
  const offered = offerTerms(text, isCurrent ? (value?.suggestions ?? []) : []);
  const offers = isOfKnown ? offered.filter(({ id }) => id !== undefined) : offered;
  const same = termNamed(text, offers);
  const field = useRef<HTMLInputElement>(null);

  const isOpen = text !== "";
  useEffect(() => (isOpen ? countDraft(openTerms) : undefined), [isOpen]);

  async function add(term: Term) {
    setTyped("");
    const isAdded = await onAdd(term);
    // Unless something else is typed by now.
    if (!isAdded) setTyped((now) => (now === "" ? term.label : now));
  }

  function press(event: KeyboardEvent) {
    if (event.key === "Escape") {
      if (typed === "") focusOn("list");
      setTyped("");
    }
    // With a suggestion in focus Enter is the list's.
    const isInList = field.current?.hasAttribute("aria-activedescendant") === true;
    if (event.key !== "Enter" || event.nativeEvent.isComposing || isInList || text === "") return;
    event.preventDefault();
    event.stopPropagation();
    addTyped();
  }

  function addTyped() {
    void add(same ?? { label: text });
  }

  function leave() {
    setIsFocused(false);
    if (addsWhenLeft && isOpen) addTyped();
  }

  return (
    <ComboBox
      className="term-field"
      inputValue={typed}
      onInputChange={setTyped}
      items={offers}
      value={null}
      onChange={(key) => {
        const offer = offers.find((one) => one.key === key);
        if (offer !== undefined) void add(offer);
      }}
      allowsCustomValue
      onFocus={() => setIsFocused(true)}
      onBlur={leave}
    >
      <Label className="visually-hidden">{label}</Label>
      <Input
        ref={field}
        className="input"
        placeholder={placeholder}
        maxLength={500}
        spellCheck={false}
        onKeyDown={press}
      />
      {isOpen && !isFocused && !addsWhenLeft ? (
        <Description slot="description" className="term-field-open">
          {say("Not added yet: Enter adds it, Escape takes it away")}
        </Description>
      ) : null}
      {point === undefined ? null : <FocusHere point={point} input={field} />}
      <Popover className="menu-popover" offset={4}>
        <ListBox className="menu" items={offers}>
          {(offer) => (
            <ListBoxItem id={offer.key} textValue={offer.label} className="menu-item">
              {offer.id === undefined ? (
                <>
                  <span>{sayNodes(newWords[noun], { label: <b>{offer.label}</b> })}</span>
                  <Kbd keys="Enter" />
                </>
              ) : (
                <>
                  <span>
                    {offer.label}
                    {offer.found === undefined ? null : <i> ({offer.found})</i>}
                  </span>
                  <small>{formatCount(offer.uses)}</small>
                  {offer.key === same?.key ? <Kbd keys="Enter" /> : null}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
});

type FocusHereProps = { readonly point: FocusPoint; readonly input: RefObject<HTMLInputElement | null> };

function FocusHere({ point, input }: FocusHereProps) {
  useFocusPoint(point, input);
  return null;
}
