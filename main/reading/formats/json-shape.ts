/** Is a value of unknown JSON an object with keys? */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** JSON by its first characters; `[00:50] Anna:` and `{note}` are text. */
export function isJson(head: string): boolean {
  return /^[{[]\s*(?:["{[\]}]|-?\d)/.test(head) && /"\s*:|\]\s*,|^\[\s*-?\d/.test(head) && !/^\[\d+:\d/.test(head);
}
