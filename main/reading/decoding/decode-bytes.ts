/** A page's bytes as text, or why they are none. */
export type Decoded =
  | {
      readonly ok: true;
      /** The whole page, without its byte order mark. */
      readonly text: string;
      /** WHATWG or IANA name: `utf-8`, `windows-1251`. */
      readonly encoding: string;
      /** 1 where the bytes prove it, less where they only suggest it. */
      readonly confidence: number;
    }
  | { readonly ok: false; readonly kind: "not-a-transcript" | "unreadable"; readonly reason: string };

export function decodeBytes(bytes: Uint8Array): Decoded {
  return { ok: true, text: new TextDecoder("utf-8").decode(bytes), encoding: "utf-8", confidence: 1 };
}
