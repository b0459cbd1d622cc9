import { type KeyboardEvent, memo, type RefObject, useEffect, useId, useRef, useState } from "react";
import type { Calls } from "../../shared/contract/contract.ts";
import { say } from "../../shared/language/say.ts";
import { useCall } from "../bridge/use-call.ts";
import { type FocusPoint, focusOn, useFocusPoint } from "../commands/focus-points.ts";
import { comboBoxOf, OptionList } from "../design/option-list.tsx";
import { stepOption } from "../design/step-option.ts";
import { useSteady } from "../store/use-steady.ts";
import type { Term } from "./change.ts";
import { countDraft, openTerms } from "./drafts.ts";
import { offerTerms, termNamed } from "./offer-terms.ts";
import { OfferWords, type TermNoun } from "./offer-words.tsx";
import "../design/field.css";
import "./term-field.css";

type TermFieldProps = {
  readonly label: string;
  readonly placeholder: string;
  /** For the entry that makes a new one. */
  readonly noun: TermNoun;
  readonly suggest: Calls["topics"]["suggest"];
  /** False when it was refused: what was typed stands in the field again then. */
  readonly onAdd: (term: Term) => Promise<boolean>;
  readonly point?: FocusPoint;
  /** Leaving the field adds what is typed, as everywhere on the sheet; otherwise it stays there, marked as not added. */
  readonly addsWhenLeft?: boolean;
  /** Only terms that are there are offered. */
  readonly isOfKnown?: boolean;
};

/**
 * A field that finds terms while one types. Enter takes what is typed, or the suggestion that the arrows are at
 * (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). The library's box is drawn anew with each letter, its suggestions
 * twice, and took longer than a frame: docs/decisions/0016-a-key-a-list.md.
 */
export function TermField({ onAdd, ...field }: TermFieldProps) {
  return <Field {...field} onAdd={useSteady(onAdd)} />;
}

/** Not drawn again for other tags: it takes as long as all of these. */
const Field = memo(function Field({ label, placeholder, noun, suggest, onAdd, point, ...how }: TermFieldProps) {
  const { addsWhenLeft = false, isOfKnown = false } = how;
  const [typed, setTyped] = useState("");
  const [activeKey, setActiveKey] = useState<string | undefined>();
  const [isFocused, setIsFocused] = useState(false);
  const text = typed.trim();
  const { value, isCurrent } = useCall(suggest, text === "" ? undefined : { text });
  const offered = offerTerms(text, isCurrent ? (value?.suggestions ?? []) : []);
  const offers = isOfKnown ? offered.filter(({ id }) => id !== undefined) : offered;
  const same = termNamed(text, offers);
  const active = offers.findIndex(({ key }) => key === activeKey);
  /** What Enter adds. */
  const taken = offers[active] ?? same ?? offers.find(({ id }) => id === undefined);
  const field = useRef<HTMLInputElement>(null);
  const listId = useId();
  const openId = useId();

  const isOpen = text !== "";
  useEffect(() => (isOpen ? countDraft(openTerms) : undefined), [isOpen]);
  const isOffering = isFocused && offers.length > 0;
  const isLeftOpen = isOpen && !isFocused && !addsWhenLeft;

  function type(line: string) {
    setTyped(line);
    setActiveKey(undefined);
  }

  async function add(term: Term) {
    type("");
    const isAdded = await onAdd(term);
    // Unless something else is typed by now.
    if (!isAdded) setTyped((now) => (now === "" ? term.label : now));
  }

  function press(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing || !pressHere(event)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** Whether the key was meant for the field. */
  function pressHere({ key }: KeyboardEvent): boolean {
    if (key === "Escape") return takeBack();
    if (key === "Enter" && isOpen) addTyped();
    // The focus goes on from here, with what was chosen in it added.
    else if (key === "Tab" && active >= 0) {
      addTyped();
      return false;
    } else if (isOffering && key === "ArrowDown") step(1);
    else if (isOffering && key === "ArrowUp") step(-1);
    else return false;
    return true;
  }

  function takeBack(): boolean {
    if (typed === "") {
      focusOn("list");
      return false;
    }
    type("");
    return true;
  }

  function step(by: 1 | -1) {
    setActiveKey(offers[stepOption(active, by, offers.length)]?.key);
  }

  function addTyped() {
    void add(taken ?? { label: text });
  }

  function leave() {
    setIsFocused(false);
    if (addsWhenLeft && isOpen) addTyped();
  }

  return (
    <div className="term-field">
      <input
        ref={field}
        className="input"
        type="text"
        aria-label={label}
        placeholder={placeholder}
        maxLength={500}
        spellCheck={false}
        autoComplete="off"
        {...comboBoxOf(listId, isOffering, active)}
        aria-describedby={isLeftOpen ? openId : undefined}
        value={typed}
        onChange={({ target }) => type(target.value)}
        onKeyDown={press}
        onFocus={() => setIsFocused(true)}
        onBlur={leave}
      />
      {isLeftOpen ? (
        <span id={openId} className="term-field-open">
          {say("Not added yet: Enter adds it, Escape takes it away")}
        </span>
      ) : null}
      {point === undefined ? null : <FocusHere point={point} input={field} />}
      {isOffering ? (
        <OptionList
          id={listId}
          label={label}
          className="menu-popover term-offers"
          isOnTop
          options={offers}
          keyOf={({ key }) => key}
          active={active}
          onTake={(offer) => void add(offer)}
        >
          {(offer) => <OfferWords offer={offer} noun={noun} isTaken={offer === taken} />}
        </OptionList>
      ) : null}
    </div>
  );
});

type FocusHereProps = { readonly point: FocusPoint; readonly input: RefObject<HTMLInputElement | null> };

function FocusHere({ point, input }: FocusHereProps) {
  useFocusPoint(point, input);
  return null;
}
