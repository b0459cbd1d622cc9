import type { IncomingMessage } from "node:http";
import type { Limits } from "./limits.ts";
import { Refusal } from "./refusal.ts";

export type BodyLimits = { readonly bytes: number; readonly idleMs: number };

/**
 * The bytes of a body as they come. More than `bytes` is refused with 413; a body that falls silent for `idleMs` loses
 * its connection.
 */
export async function* chunksOf(request: IncomingMessage, limits: BodyLimits): AsyncGenerator<Uint8Array> {
  const tooLarge = new Refusal(413, `Larger than the ${Math.floor(limits.bytes / 1024 / 1024)} MB that can be taken.`);
  if (Number(request.headers["content-length"] ?? 0) > limits.bytes) throw tooLarge;
  request.setTimeout(limits.idleMs, () => request.destroy());
  let size = 0;
  try {
    // The connection must outlive a refusal, or nobody reads it.
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      if (!(chunk instanceof Uint8Array)) throw new TypeError("a body is bytes");
      size += chunk.byteLength;
      if (size > limits.bytes) throw tooLarge;
      yield chunk;
    }
  } finally {
    request.setTimeout(0);
  }
}

/** A call's body, parsed. Anything but JSON in UTF-8 is refused. */
export async function readJson(request: IncomingMessage, limits: Limits): Promise<unknown> {
  const type = request.headers["content-type"] ?? "";
  if (!/^application\/json(;|$)/i.test(type)) throw new Refusal(415, "A call is JSON.");
  const deadline = setTimeout(() => request.destroy(), limits.callBodyMs);
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of chunksOf(request, { bytes: limits.callBytes, idleMs: limits.bodyIdleMs })) {
      chunks.push(chunk);
    }
  } finally {
    clearTimeout(deadline);
  }
  return parseJson(Buffer.concat(chunks));
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    const parsed: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    return parsed;
  } catch (error) {
    throw new Refusal(400, `Not JSON: ${error instanceof Error ? error.message : "unreadable"}`);
  }
}
