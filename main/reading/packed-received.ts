import type { Reading } from "../../shared/reading/reading.ts";
import type { ReadingHead } from "../../shared/reading/reading-head.ts";
import type { PageForms } from "./page-forms.ts";
import type { Received } from "./received.ts";

type Readable = Extract<Received, { ok: true }>;

/** As it travels between threads and lies on the disk. */
export type PackedReceived =
  | (Omit<Readable, "text" | "reading" | "head" | "forms"> & { readonly forms: PageForms })
  | Extract<Received, { ok: false }>;

export function packReceived(received: Received): PackedReceived {
  if (!received.ok) return received;
  const { sha256, bytes, encoding, repaired, format, cues, unplaced, textSha256, words, sketch } = received;
  return {
    ok: true,
    sha256,
    bytes,
    encoding,
    ...(repaired ? { repaired } : {}),
    format,
    ...(cues === undefined ? {} : { cues }),
    ...(unplaced ? { unplaced } : {}),
    textSha256,
    words,
    ...(sketch ? { sketch } : {}),
    forms: received.forms(),
  };
}

/** What goes over to another thread instead of being copied. */
export function transferred(packed: PackedReceived): readonly ArrayBuffer[] {
  return packed.ok ? Object.values(packed.forms).flatMap(buffersOf) : [];
}

/** Not one that it shares with others: small buffers of Node lie in one. */
export function buffersOf({ buffer, byteLength }: Uint8Array): readonly ArrayBuffer[] {
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [];
}

/** Text and reading are made of their bytes when they are first asked for: most files are stored without. */
export function unpackReceived(packed: PackedReceived): Received {
  if (!packed.ok) return packed;
  const { forms, ...rest } = packed;
  const head: ReadingHead = JSON.parse(decode(forms.head));
  let text: string | undefined;
  let reading: Reading | undefined;
  return {
    ...rest,
    head,
    forms: () => forms,
    get text() {
      text ??= decode(forms.text);
      return text;
    },
    get reading() {
      reading ??= parseReading(forms.reading);
      return reading;
    },
  };
}

function parseReading(bytes: Uint8Array): Reading {
  return JSON.parse(decode(bytes));
}

/** A mark of the order of bytes is a character like others. */
function decode({ buffer, byteOffset, byteLength }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString("utf8");
}
