/** A BCP 47 tag as `xml:lang` and readers of citations take it; undefined for what is none. */
export function languageTag(text: string | undefined): string | undefined {
  return text !== undefined && /^[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*$/.test(text) ? text : undefined;
}
