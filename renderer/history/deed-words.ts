import type { Deed } from "../../shared/records/change.ts";
import { formatQuantity } from "../format/number.ts";

/** Field names as a step's deed carries them, as people say them. */
const fields = new Map([
  ["publicationDate", "publication date"],
  ["embargo", "embargo"],
]);

const listed = (names: readonly string[]) => names.map((name) => fields.get(name) ?? name).join(", ");

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** One step of the history as a sentence. */
export function deedSentence({ code, count, names }: Deed): string {
  const many = formatQuantity(count, "transcript", "transcripts");
  const where = count > 1 ? ` in ${many}` : "";
  switch (code) {
    case "create-archive":
      return "The archive was made.";
    case "import":
      return count === 1 && names[0] !== undefined ? `Imported “${names[0]}”.` : `Imported ${many}.`;
    case "tag":
      return names.length === 0 ? `Tags changed${where}.` : `Tags changed${where}: ${names.join(", ")}.`;
    case "describe":
      return names.length === 0 ? `Details changed${where}.` : `${capital(listed(names))} changed${where}.`;
    case "publish":
      return names.length === 0 ? `Publication changed${where}.` : `Publication changed${where}: ${listed(names)}.`;
    case "settings":
      return "Settings of the archive changed.";
    case "undo":
      return `A step was undone${where}.`;
    case "redo":
      return `A step was redone${where}.`;
    default:
      return code satisfies never;
  }
}
