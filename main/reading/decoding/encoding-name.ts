const names: ReadonlyMap<string, string> = new Map([
  ["macroman", "macintosh"],
  ["maccyrillic", "x-mac-cyrillic"],
  ["cp932", "shift_jis"],
  ["cp949", "euc-kr"],
  ["cp874", "windows-874"],
]);

/** The WHATWG or IANA name of an encoding that iconv-lite knows by another. */
export function encodingName(codec: string): string {
  return names.get(codec) ?? codec.replace(/^cp(?=[48]\d\d$)/, "ibm").replace(/^cp(?=125\d$)/, "windows-");
}
