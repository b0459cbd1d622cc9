import type { Element } from "domhandler";
import type { Person } from "../../../shared/records/person.ts";
import type { XmlAttributes, XmlMaker } from "../xml/xml.ts";

type Make = XmlMaker["element"];

/** A heading under which a transcript is found, as its authority record has it. */
export type Heading = {
  readonly kind: "persname" | "corpname" | "subject" | "geogname" | "genreform";
  readonly text: string;
  /** What the person has to do with the transcript. */
  readonly role?: string;
  /** The first identifier of the authority record. */
  readonly identifier?: Person["identifiers"][number] | undefined;
};

export type Described = { readonly id: string; readonly name: string; readonly exported: Date };

/** Where the two versions of EAD write the same thing in different ways. */
export type Dialect = {
  readonly namespaces: XmlAttributes;
  /** What comes before `archdesc`: which finding aid this is, and who made it when. */
  readonly head: (make: Make, described: Described) => Element;
  readonly heading: (make: Make, heading: Heading) => Element;
  /** How much there is: `123 words`. */
  readonly extent: (make: Make, words: string) => Element;
  /** `name` is the language's in English, `tag` as BCP 47 has it. */
  readonly language: (make: Make, name: string, tag: string) => Element;
  readonly digitalObject: (make: Make, href: string, title: string) => Element;
};
