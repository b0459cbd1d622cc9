/** XML has one line end, and some characters not at all: a mark stands in their place. */
export function asXml(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(/[^\P{Cc}\t\n\u007f-\u009f]|\p{Cs}|[\ufffe\uffff]/gu, "\ufffd");
}
