import type { Element } from "domhandler";
import type { Transcript } from "../../../shared/records/transcript.ts";
import { w3cDate } from "../w3c-date.ts";
import type { XmlMaker } from "../xml/xml.ts";
import { guidOf } from "./guid.ts";

type Variable = {
  readonly name: string;
  readonly type: "Text" | "Date" | "Integer";
  readonly read: (record: Transcript) => string | undefined;
};

/** What a project can sort and compare its transcripts by. */
const variables: readonly Variable[] = [
  { name: "Date", type: "Date", read: ({ date }) => dayOf(date) },
  { name: "Date as described", type: "Text", read: ({ date }) => date },
  { name: "Place", type: "Text", read: ({ place }) => place },
  { name: "Kind of event", type: "Text", read: ({ eventType }) => eventType },
  { name: "Language", type: "Text", read: ({ language }) => language },
  { name: "Publication", type: "Text", read: ({ publication }) => publication.status },
  { name: "Id in Lectern", type: "Text", read: ({ id }) => id },
  { name: "Words", type: "Integer", read: ({ extent }) => String(extent.words) },
];

export function variablesElement({ element: e }: XmlMaker): Element {
  return e(
    "Variables",
    {},
    ...variables.map(({ name, type }) => e("Variable", { guid: guidOf("variable", name), name, typeOfVariable: type })),
  );
}

/** The case of one transcript: what is known of it, and its source. */
export function caseElement({ element: e }: XmlMaker, record: Transcript, source: string): Element {
  const values = variables.flatMap(({ name, type, read }) => {
    const value = read(record);
    if (value === undefined || value === "") return [];
    return e(
      "VariableValue",
      {},
      e("VariableRef", { targetGUID: guidOf("variable", name) }),
      e(`${type}Value`, {}, value),
    );
  });
  return e(
    "Case",
    { guid: guidOf("case", record.id), name: record.title },
    ...values,
    e("SourceRef", { targetGUID: source }),
  );
}

/** Only a whole day is a date there. */
function dayOf(date: string | undefined): string | undefined {
  return date !== undefined && /^\d{4}-\d\d-\d\d$/.test(date) ? w3cDate(date) : undefined;
}
