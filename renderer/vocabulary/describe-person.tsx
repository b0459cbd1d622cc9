import { useState } from "react";
import type { PersonDetails } from "../../shared/contract/vocabulary.ts";
import { bridge } from "../bridge/bridge.ts";
import { Choice } from "../design/choice.tsx";
import { CheckedField } from "./checked-field.tsx";
import { DescribeFrame } from "./describe-frame.tsx";
import { type PersonForm, personForm, personSet } from "./person-form.ts";
import { RowsField } from "./rows-field.tsx";
import { useTermEdit } from "./use-term-edit.ts";

type DescribePersonProps = { readonly details: PersonDetails; readonly onClose: () => void };

const kinds = [
  { id: "person", label: "A person" },
  { id: "body", label: "A body" },
] as const;

const orders = [
  { id: "given-first", label: "Given name first" },
  { id: "family-first", label: "Family name first" },
] as const;

const offices = [
  { id: "title", label: "Office" },
  { id: "from", label: "From" },
  { id: "to", label: "To" },
] as const;

const identifiers = [
  { id: "scheme", label: "Kind, as Wikidata" },
  { id: "value", label: "Identifier" },
] as const;

/** All that can be said of a person or a body. */
export function DescribePerson({ details, onClose }: DescribePersonProps) {
  const [before] = useState(() => personForm(details));
  const [form, setForm] = useState(before);
  const edit = useTermEdit(bridge.persons, { id: details.id, label: before.full }, personSet(before, form));
  const write = (fields: Partial<PersonForm>) => setForm((now) => ({ ...now, ...fields }));
  return (
    <DescribeFrame label={before.full} edit={edit} onClose={onClose}>
      <CheckedField
        label="Name"
        autoFocus
        value={form.full}
        onChange={(full) => write({ full })}
        problem={edit.problemOf("name.full")}
      />
      <div className="describe-parts">
        <CheckedField
          label="Family name"
          value={form.family}
          onChange={(family) => write({ family })}
          problem={edit.problemOf("name.family")}
        />
        <CheckedField
          label="Given names"
          value={form.given}
          onChange={(given) => write({ given })}
          problem={edit.problemOf("name.given")}
        />
      </div>
      <div className="describe-choices">
        <Choice label="Kind" options={kinds} value={form.kind} onChange={(kind) => write({ kind })} />
        <Choice label="Order of the name" options={orders} value={form.order} onChange={(order) => write({ order })} />
      </div>
      <CheckedField
        label="Also called"
        description="One a line, in any script. A name that is changed stays here."
        rows={3}
        value={form.variants}
        onChange={(variants) => write({ variants })}
        problem={edit.problemBelow("variants")}
      />
      <RowsField
        title="Offices"
        noun="office"
        columns={offices}
        rows={form.roles}
        empty={{ title: "", from: "", to: "" }}
        onChange={(roles) => write({ roles })}
        problemAt={(row, column) => edit.problemOf(`roles.${row}.${column}`)}
      />
      <RowsField
        title="Identifiers"
        noun="identifier"
        columns={identifiers}
        rows={form.identifiers}
        empty={{ scheme: "", value: "" }}
        onChange={(rows) => write({ identifiers: rows })}
        problemAt={(row, column) => edit.problemOf(`identifiers.${row}.${column}`)}
      />
      <CheckedField
        label="Note"
        rows={3}
        value={form.note}
        onChange={(note) => write({ note })}
        problem={edit.problemOf("note")}
      />
    </DescribeFrame>
  );
}
