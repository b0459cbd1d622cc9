import { longestName, safeName } from "./safe-name.ts";

const roomForSuffix = 12;

/** `My Archive 2026-03-03 (2)`, with room for an ending; the archive's name is cut where the whole would be too long. */
export function exportFolderName(archiveName: string, day: string): (n: number) => string {
  const room = longestName - Buffer.byteLength(day) - 1 - roomForSuffix;
  const base = safeName(`${safeName(archiveName, room)} ${day}`);
  return (n) => (n === 1 ? base : `${base} (${n})`);
}
