/** `teidata.enumerated`: one word. Foreign text becomes one, whatever stands in it. */
export function tokenOf(text: string, other: string): string {
  const word = text
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}._-]+/gu, "-")
    .replace(/^-+|-+$/g, "");
  return word === "" ? other : word;
}

/** A BCP 47 tag as `xml:lang` takes it; undefined for what is none. */
export function languageTag(text: string | undefined): string | undefined {
  return text !== undefined && /^[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*$/.test(text) ? text : undefined;
}
