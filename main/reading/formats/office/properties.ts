import type { StatedField } from "../../page/stated.ts";
import { readXml } from "../xml.ts";

const rule = "office-properties";

/** Titles that programs put there by themselves, and names of files. */
const madeByProgram = /^(?:microsoft word\b|untitled|document ?\d*$|doc\d*$)|\.(?:docx?|odt|rtf|pdf|txt|indd)$/i;

const names: ReadonlyMap<string, StatedField["name"]> = new Map([
  ["title", "title"],
  ["description", "summary"],
  ["subject", "topic"],
  ["keywords", "topic"],
  ["keyword", "topic"],
  ["language", "language"],
]);

/** What a document's properties say of it. The day on which the file was made is not that of what it tells. */
export function readProperties(markup: string | undefined): StatedField[] {
  const fields: StatedField[] = [];
  let open: { readonly name: StatedField["name"]; text: string } | undefined;
  readXml(markup ?? "", {
    open: (name) => {
      const field = names.get(name);
      open = field && { name: field, text: "" };
    },
    close: () => {
      if (open) fields.push(...fieldsOf(open.name, open.text));
      open = undefined;
    },
    text: (text) => {
      if (open) open.text += text;
    },
  });
  return fields;
}

/** A property as fields: keywords stand between commas or semicolons. */
export function fieldsOf(name: StatedField["name"], value: string): StatedField[] {
  if (name === "title" && madeByProgram.test(value.trim())) return [];
  const values = name === "topic" ? value.slice(0, 2_000).split(/[,;]/) : [value];
  return values.flatMap((one) => (one.trim() === "" ? [] : [{ name, value: one.trim(), rule }]));
}
