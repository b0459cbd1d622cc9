import { useState } from "react";
import type { PersonDetails } from "../../shared/contract/vocabulary.ts";
import { say, type Text } from "../../shared/language/say.ts";
import { bridge } from "../bridge/bridge.ts";
import { Choice } from "../design/choice.tsx";
import { CheckedField } from "./checked-field.tsx";
import { DescribeFrame } from "./describe-frame.tsx";
import { type PersonForm, personForm, personSet } from "./person-form.ts";
import { RowsField } from "./rows-field.tsx";
import { useTermEdit } from "./use-term-edit.ts";

type DescribePersonProps = { readonly details: PersonDetails; readonly onClose: () => void };

/** What one of a few is called. */
type Named = { readonly id: string; readonly text: Text };

const labelled = <N extends Named>(all: readonly N[]): readonly { readonly id: N["id"]; readonly label: string }[] =>
  all.map(({ id, text }) => ({ id, label: say(text) }));

const kinds = [
  { id: "person", text: "A person" },
  { id: "body", text: "A body" },
] as const satisfies readonly Named[];

const orders = [
  { id: "given-first", text: "Given name first" },
  { id: "family-first", text: "Family name first" },
] as const satisfies readonly Named[];

const offices = [
  { id: "title", text: "Office" },
  { id: "from", text: "From" },
  { id: "to", text: "To" },
] as const satisfies readonly Named[];

const identifiers = [
  { id: "scheme", text: "Kind, as Wikidata" },
  { id: "value", text: "Identifier" },
] as const satisfies readonly Named[];

/** All that can be said of a person or a body. */
export function DescribePerson({ details, onClose }: DescribePersonProps) {
  const [before] = useState(() => personForm(details));
  const [form, setForm] = useState(before);
  const edit = useTermEdit(bridge.persons, { id: details.id, label: before.full }, personSet(before, form));
  const write = (fields: Partial<PersonForm>) => setForm((now) => ({ ...now, ...fields }));
  return (
    <DescribeFrame label={before.full} edit={edit} onClose={onClose}>
      <CheckedField
        label={say("{kind, select, persons {Name} other {Name}}", { kind: "persons" })}
        autoFocus
        value={form.full}
        onChange={(full) => write({ full })}
        problem={edit.problemOf("name.full")}
      />
      <div className="describe-parts">
        <CheckedField
          label={say("Family name")}
          value={form.family}
          onChange={(family) => write({ family })}
          problem={edit.problemOf("name.family")}
        />
        <CheckedField
          label={say("Given names")}
          value={form.given}
          onChange={(given) => write({ given })}
          problem={edit.problemOf("name.given")}
        />
      </div>
      <div className="describe-choices">
        <Choice label={say("Kind")} options={labelled(kinds)} value={form.kind} onChange={(kind) => write({ kind })} />
        <Choice
          label={say("Order of the name")}
          options={labelled(orders)}
          value={form.order}
          onChange={(order) => write({ order })}
        />
      </div>
      <CheckedField
        label={say("Also called")}
        description={say("One a line, in any script. A name that is changed stays here.")}
        rows={3}
        value={form.variants}
        onChange={(variants) => write({ variants })}
        problem={edit.problemBelow("variants")}
      />
      <RowsField
        title={say("Offices")}
        noun="office"
        columns={labelled(offices)}
        rows={form.roles}
        empty={{ title: "", from: "", to: "" }}
        onChange={(roles) => write({ roles })}
        problemAt={(row, column) => edit.problemOf(`roles.${row}.${column}`)}
      />
      <RowsField
        title={say("Identifiers")}
        noun="identifier"
        columns={labelled(identifiers)}
        rows={form.identifiers}
        empty={{ scheme: "", value: "" }}
        onChange={(rows) => write({ identifiers: rows })}
        problemAt={(row, column) => edit.problemOf(`identifiers.${row}.${column}`)}
      />
      <CheckedField
        label={say("Note")}
        rows={3}
        value={form.note}
        onChange={(note) => write({ note })}
        problem={edit.problemOf("note")}
      />
    </DescribeFrame>
  );
}
