import iconv from "iconv-lite";

/** What `\fcharset` calls a character set, as a code page. */
const charsets: ReadonlyMap<number, string> = new Map([
  [77, "macroman"],
  [128, "cp932"],
  [129, "cp949"],
  [134, "cp936"],
  [136, "cp950"],
  [161, "cp1253"],
  [162, "cp1254"],
  [163, "cp1258"],
  [177, "cp1255"],
  [178, "cp1256"],
  [186, "cp1257"],
  [204, "cp1251"],
  [222, "cp874"],
  [238, "cp1250"],
]);

export function pageOfCharset(charset: number): string | undefined {
  return charsets.get(charset);
}

/** `\ansicpg1251`; Windows’ Western page where it names none that is known. */
export function pageOfNumber(number: number): string {
  const page = number === 65_001 ? "utf8" : number === 10_000 ? "macroman" : `cp${number}`;
  return iconv.encodingExists(page) ? page : "cp1252";
}

/** Bytes that stand as Latin-1 in a string, as text. */
export function decodePage(bytes: string, page: string): string {
  return /^[\x20-\x7e]*$/.test(bytes) ? bytes : iconv.decode(Buffer.from(bytes, "latin1"), page);
}
