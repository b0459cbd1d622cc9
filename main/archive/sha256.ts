import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";

export function sha256Of(...parts: readonly (Uint8Array | string)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex");
}

/** Of a file, or of its first `bytes` bytes, read in pieces; `check` runs between them and may throw to end it. */
export async function sumOfFile(
  file: string,
  { bytes = Number.POSITIVE_INFINITY, check }: { readonly bytes?: number; readonly check?: () => void } = {},
): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(file, { highWaterMark: 256 * 1024, end: bytes - 1 })) {
    check?.();
    hash.update(chunk);
  }
  return hash.digest("hex");
}
