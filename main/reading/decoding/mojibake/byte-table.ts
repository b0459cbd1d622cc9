import iconv from "iconv-lite";

/** By UTF-16 unit, the byte that a one-byte encoding writes it as; 0 where it has none. ASCII is left out. */
export type ByteTable = Uint8Array;

const tables = new Map<string, ByteTable>();

/** Bytes that the encoding leaves undefined stand for themselves, as most programs have them. */
export function byteTable(codec: string): ByteTable {
  const known = tables.get(codec);
  if (known) return known;
  const table = new Uint8Array(0x1_0000);
  const characters = charactersOf(codec);
  for (let byte = 0x80; byte <= 0xff; byte += 1) if (byte < 0xa0) table[byte] = byte;
  for (let byte = 0x80; byte <= 0xff; byte += 1) {
    const code = characters.charCodeAt(byte - 0x80);
    if (code !== lost) table[code] = byte;
  }
  tables.set(codec, table);
  return table;
}

/** U+FFFD */
export const lost = 0xff_fd;

/** What an encoding makes of the bytes from 0x80 to 0xff. */
export function charactersOf(codec: string): string {
  return iconv.decode(Buffer.from(Array.from({ length: 0x80 }, (_, i) => 0x80 + i)), codec);
}
