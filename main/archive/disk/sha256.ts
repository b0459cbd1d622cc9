import { createHash, hash } from "node:crypto";
import { open } from "node:fs/promises";

export function sha256Of(...parts: readonly (Uint8Array | string)[]): string {
  const [only, ...more] = parts;
  if (only !== undefined && more.length === 0) return hash("sha256", only, "hex");
  const sum = createHash("sha256");
  for (const part of parts) sum.update(part);
  return sum.digest("hex");
}

const chunkBytes = 256 * 1024;

/** Of a file, or of its first `bytes` bytes, read in pieces; `check` runs between them, is waited for, and may throw to end it. */
export async function sumOfFile(
  file: string,
  {
    bytes = Number.POSITIVE_INFINITY,
    check,
  }: { readonly bytes?: number; readonly check?: () => void | Promise<void> } = {},
): Promise<string> {
  const hash = createHash("sha256");
  const handle = await open(file, "r");
  try {
    const chunk = Buffer.allocUnsafe(chunkBytes);
    for (let left = bytes; left > 0; ) {
      const { bytesRead } = await handle.read(chunk, 0, Math.min(chunkBytes, left));
      if (bytesRead === 0) break;
      await check?.();
      hash.update(chunk.subarray(0, bytesRead));
      left -= bytesRead;
    }
  } finally {
    await handle.close();
  }
  return hash.digest("hex");
}
