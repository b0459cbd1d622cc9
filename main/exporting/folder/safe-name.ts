/** The longest file name that ext4, NTFS, APFS and exFAT all take, in UTF-8 bytes. */
export const longestName = 255;

// https://learn.microsoft.com/windows/win32/fileio/naming-a-file
const reserved = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])\s*(\.|$)/i;

/**
 * A name that every system takes for a file or folder: nothing that Windows forbids, no control or direction marks, no
 * dots or spaces at its ends, no device's name, at most `longest` bytes in UTF-8, never empty.
 */
export function safeName(wanted: string, longest = longestName): string {
  const visible = wanted
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, " ")
    .replace(/[<>:"/\\|?*]/g, "_")
    .replace(/\s+/g, " ");
  const name = trimEnds(cutToBytes(trimEnds(visible), longest));
  if (name === "") return "untitled";
  return reserved.test(name) ? cutToBytes(`_${name}`, longest) : name;
}

function trimEnds(name: string): string {
  return name.replace(/^[. ]+/, "").replace(/[. ]+$/, "");
}

/** The longest beginning that fits, never through the middle of a character. */
export function cutToBytes(text: string, longest: number): string {
  if (Buffer.byteLength(text) <= longest) return text;
  let bytes = 0;
  let cut = 0;
  // No character is shorter than its UTF-16 units, so more of them than bytes need not be looked at.
  for (const { segment, index } of new Intl.Segmenter("en").segment(text.slice(0, longest))) {
    bytes += Buffer.byteLength(segment);
    if (bytes > longest) break;
    cut = index + segment.length;
  }
  return text.slice(0, cut);
}
