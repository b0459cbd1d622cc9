import { useState } from "react";
import { say } from "../../shared/language/say.ts";
import { bridge } from "../bridge/bridge.ts";
import { useCall } from "../bridge/use-call.ts";
import { TextField } from "../design/text-field.tsx";
import { Options } from "./options.tsx";
import type { VocabularyKind } from "./use-terms.ts";

export type PickedTerm = { readonly id: string; readonly label: string };

type TermPickProps = {
  readonly kind: VocabularyKind;
  readonly label: string;
  readonly picked: PickedTerm | undefined;
  readonly onPick: (term: PickedTerm | undefined) => void;
  /** Terms that are not offered. */
  readonly without?: ReadonlySet<string>;
};

const offered = 8;

/** A term that is there, found by typing: the arrows choose among what is found. */
export function TermPick({ kind, label, picked, onPick, without = new Set() }: TermPickProps) {
  const [typed, setTyped] = useState("");
  const text = typed.trim();
  const request = text === "" ? undefined : { text, limit: offered + without.size };
  const { value } = useCall(bridge[kind].list, request);
  const found = (value?.terms ?? []).filter(({ id }) => !without.has(id)).slice(0, offered);
  return (
    <>
      <TextField
        label={label}
        placeholder={say("Type to find")}
        value={typed}
        onChange={(next) => {
          setTyped(next);
          onPick(undefined);
        }}
        maxLength={500}
        autoFocus
      />
      {found.length === 0 ? (
        <p role="status">{text === "" || value === undefined ? "" : say("None is called that.")}</p>
      ) : (
        <Options
          label={say("Found")}
          value={picked?.id ?? ""}
          options={found.map((term) => ({
            id: term.id,
            words: `${term.heading} · ${say("{count, plural, one {# transcript} other {# transcripts}}", { count: term.uses })}`,
          }))}
          onChange={(id) => onPick(found.find((term) => term.id === id))}
        />
      )}
    </>
  );
}
