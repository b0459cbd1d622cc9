/** JSON by its first characters; `[00:50] Anna:` and `{note}` are text. */
export function isJson(head: string): boolean {
  return /^[{[]\s*(?:["{[\]}]|-?\d)/.test(head) && /"\s*:|\]\s*,|^\[\s*-?\d/.test(head) && !/^\[\d+:\d/.test(head);
}
