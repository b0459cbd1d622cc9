import type { ChangeDetail, FieldDetail } from "../../shared/contract/history.ts";
import { say } from "../../shared/language/say.ts";
import { isolate } from "../../shared/records/isolate.ts";
import { describeChange, fieldValue } from "./change-words.ts";
import { fieldName } from "./field-words.ts";

/** One thing that a step did: the fields with what they were and became, and the records it was done to. */
export function ChangeDetails({ change }: { readonly change: ChangeDetail }) {
  const { fields, records, count } = change;
  return (
    <section className="change-details">
      <h4>{describeChange(change)}</h4>
      {fields.length === 0 ? null : (
        <dl>
          {fields.map((field) => (
            <FieldChange key={field.field} change={field} />
          ))}
        </dl>
      )}
      <ul className="change-details-records">
        {records.map(({ id, name, isGone }) => (
          <li key={id}>
            {isolate(name)}
            {isGone ? <small> {say("no longer here")}</small> : null}
          </li>
        ))}
        {count > records.length ? <li>{say("and {count, number} more", { count: count - records.length })}</li> : null}
      </ul>
    </section>
  );
}

/** What a field was and became. */
export function FieldChange({ change: { field, from, to, added, removed } }: { readonly change: FieldDetail }) {
  const isSet = from !== undefined || to !== undefined;
  return (
    <div>
      <dt>{fieldName(field)}</dt>
      <dd>
        {isSet ? (
          <>
            <Value field={field} value={from} />
            <span className="visually-hidden"> {say("became")} </span>
            <span aria-hidden="true"> → </span>
            <Value field={field} value={to} />
          </>
        ) : null}
        <Members field={field} sign="−" word={say("taken away")} values={removed} />
        <Members field={field} sign="+" word={say("added")} values={added} />
      </dd>
    </div>
  );
}

function Value({ field, value }: { readonly field: string; readonly value: string | undefined }) {
  return value === undefined || value === "" ? <i>{say("nothing")}</i> : <bdi>{fieldValue(field, value)}</bdi>;
}

type MembersProps = {
  readonly field: string;
  readonly sign: string;
  readonly word: string;
  readonly values: readonly string[];
};

function Members({ field, sign, word, values }: MembersProps) {
  return values.map((value) => (
    <span key={value} className="change-details-member">
      <span aria-hidden="true">{sign} </span>
      <bdi>{fieldValue(field, value)}</bdi>
      <span className="visually-hidden"> {word}</span>
    </span>
  ));
}
