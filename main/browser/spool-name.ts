const nameBytes = 255;
/** Leaves room for the spool folder within the 4,096 bytes that Linux allows a path. */
const pathBytes = 1500;

const reservedOnWindows = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)/i;

/**
 * Folder and file names under which an uploaded file is kept. `name` is foreign: it came with the bytes and may say
 * anything. What is given back never leaves the folder it is joined to, has at least one part, and each part fits the
 * file system.
 */
export function spoolParts(name: string, platform: NodeJS.Platform = process.platform): readonly string[] {
  const separators = platform === "win32" ? /[/\\]/ : /\//;
  const parts = name
    .split(separators)
    .filter((part) => part !== "" && part !== ".")
    .map((part) => fitName(safePart(part, platform)));
  const last = parts.at(-1);
  return last === undefined ? ["unnamed"] : [...fitFolders(parts.slice(0, -1), Buffer.byteLength(last)), last];
}

/** `speech.txt` as `speech (2).txt`: what a second file of that name is called. */
export function numberedName(name: string, number: number): string {
  return fitName(name, ` (${number})`);
}

function safePart(part: string, platform: NodeJS.Platform): string {
  if (/^\.+$/.test(part)) return "_".repeat(part.length);
  if (platform !== "win32") return part.replaceAll("\0", "_");
  // https://learn.microsoft.com/windows/win32/fileio/naming-a-file
  const plain = [...part].map((character) => (character < " " || '<>:"|?*'.includes(character) ? "_" : character));
  const ended = plain.join("").replace(/[. ]$/, "_");
  return reservedOnWindows.test(ended) ? `_${ended}` : ended;
}

/** Cut the stem, not the ending, so that the format can still be told from the name. */
function fitName(name: string, suffix = ""): string {
  const dot = name.lastIndexOf(".");
  const hasEnding = dot > 0 && Buffer.byteLength(name.slice(dot)) <= 32;
  const stem = hasEnding ? name.slice(0, dot) : name;
  const ending = suffix + (hasEnding ? name.slice(dot) : "");
  return cutToBytes(stem, nameBytes - Buffer.byteLength(ending)) + ending;
}

function cutToBytes(text: string, bytes: number): string {
  let size = 0;
  let kept = "";
  for (const character of text) {
    size += Buffer.byteLength(character);
    if (size > bytes) return kept;
    kept += character;
  }
  return kept;
}

/** Too deep a path loses folders from its middle. */
function fitFolders(folders: readonly string[], lastBytes: number): readonly string[] {
  const kept = [...folders];
  let size = kept.reduce((sum, folder) => sum + Buffer.byteLength(folder) + 1, lastBytes);
  while (size > pathBytes) {
    const [dropped = ""] = kept.splice(kept.length > 1 ? 1 : 0, 1);
    size -= Buffer.byteLength(dropped) + 1;
  }
  return kept;
}
