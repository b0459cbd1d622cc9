import { open } from "node:fs/promises";
import { hasErrorCode } from "./disk-error.ts";

const chunkBytes = 256 * 1024;

/**
 * Hand over a file's bytes chunk by chunk and its lines (UTF-8, without line ends) one by one, never the whole; others run
 * between chunks. False when there is no such file.
 */
export async function forEachLine(
  file: string,
  onChunk: (chunk: Buffer) => void,
  onLine: (line: string) => void,
): Promise<boolean> {
  const handle = await open(file, "r").catch((error: unknown) => {
    if (hasErrorCode(error, "ENOENT")) return undefined;
    throw error;
  });
  if (!handle) return false;
  try {
    const chunk = Buffer.allocUnsafe(chunkBytes);
    let rest: Buffer[] = [];
    for (;;) {
      const { bytesRead } = await handle.read(chunk, 0, chunkBytes);
      if (bytesRead === 0) break;
      const bytes = chunk.subarray(0, bytesRead);
      onChunk(bytes);
      rest = takeLines(rest, bytes, onLine);
    }
    if (rest.length > 0) onLine(Buffer.concat(rest).toString("utf8"));
    return true;
  } finally {
    await handle.close();
  }
}

/** The lines that end in these bytes; answers with what remains of the last one. */
function takeLines(rest: readonly Buffer[], bytes: Buffer, onLine: (line: string) => void): Buffer[] {
  const end = bytes.lastIndexOf(10);
  if (end < 0) return [...rest, Buffer.from(bytes)];
  const whole = Buffer.concat([...rest, bytes.subarray(0, end)]).toString("utf8");
  for (const line of whole.split("\n")) onLine(line);
  return end + 1 < bytes.length ? [Buffer.from(bytes.subarray(end + 1))] : [];
}
