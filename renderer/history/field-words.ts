import { spokenLocale } from "../../shared/language/language.ts";
import { say, type Text } from "../../shared/language/say.ts";

/** Fields of records, by the names that steps have for them, as people say them. */
const fields: ReadonlyMap<string, Text> = new Map<string, Text>([
  ["title", "Title"],
  ["summary", "Summary"],
  ["date", "Date"],
  ["time", "Time"],
  ["zone", "Time zone"],
  ["place", "Place"],
  ["geography", "Geography"],
  ["eventType", "Kind of event"],
  ["language", "Language"],
  ["reference", "Reference code"],
  ["series", "Series"],
  ["provenance", "Provenance"],
  ["rights", "Rights"],
  ["access", "Access"],
  ["notes", "Notes"],
  ["status", "Status"],
  ["embargo", "Embargo"],
  ["publicationDate", "Publication date"],
  ["publication.status", "Status"],
  ["publication.embargo", "Embargo"],
  ["publication.date", "Publication date"],
  ["publication.sections", "Sections"],
  ["publication.version", "Version published"],
  ["publication.steps", "Steps of publication"],
  ["source", "Source"],
  ["text", "Text"],
  ["revisions", "Revisions"],
  ["extent", "Extent"],
  ["speakers", "Speakers"],
  ["past", "Earlier events"],
  ["persons", "Persons"],
  ["topics", "Topics"],
  ["sections", "Sections"],
  ["refused", "Refused suggestions"],
  ["decided", "Decided by hand"],
  ["warnings", "Warnings"],
  ["trashed", "In the trash since"],
  ["label", "Label"],
  ["name", "Name"],
  ["name.full", "Full name"],
  ["name.family", "Family name"],
  ["name.given", "Given name"],
  ["name.order", "Order of the name"],
  ["variants", "Variants"],
  ["broader", "Broader term"],
  ["related", "Related"],
  ["scopeNote", "Scope note"],
  ["kind", "Kind"],
  ["roles", "Roles"],
  ["identifiers", "Identifiers"],
  ["note", "Note"],
  ["description", "Description"],
  ["query", "Query"],
  ["members", "Members"],
  ["withheld", "Withheld"],
]);

/** As it stands over a value: `Publication date`. A field that only other programs know is called as they call it. */
export function fieldName(field: string): string {
  const text = fields.get(field);
  return text === undefined ? field.charAt(0).toUpperCase() + field.slice(1) : say(text);
}

/** As it stands inside a sentence: `publication date`. */
export function fieldWord(field: string): string {
  const name = fieldName(field);
  return name.charAt(0).toLocaleLowerCase(spokenLocale()) + name.slice(1);
}
