/**
 * JSON that carries what the structured clone algorithm carries, for messages between Node and a page. The same source
 * runs on both sides.
 */
type Kind = {
  readonly tag: string;
  readonly is: (value: unknown) => boolean;
  readonly pack: (value: unknown) => unknown;
  readonly unpack: (packed: unknown) => unknown;
};

function kind<T>(
  tag: string,
  is: (value: unknown) => value is T,
  pack: (value: T) => unknown,
  unpack: (packed: unknown) => T,
): Kind {
  return {
    tag,
    is,
    pack: (value) => {
      if (!is(value)) throw new TypeError(`not of the kind ${tag}`);
      return pack(value);
    },
    unpack,
  };
}

const errors = { Error, TypeError, RangeError, SyntaxError, ReferenceError, EvalError, URIError };
const views = {
  Uint8Array,
  Int8Array,
  Uint8ClampedArray,
  Uint16Array,
  Int16Array,
  Uint32Array,
  Int32Array,
  Float32Array,
  Float64Array,
};

const kinds: readonly Kind[] = [
  kind(
    "undefined",
    (value) => value === undefined,
    () => 0,
    () => undefined,
  ),
  kind("number", isOddNumber, (value) => (Object.is(value, -0) ? "-0" : String(value)), Number),
  kind(
    "bigint",
    (value) => typeof value === "bigint",
    String,
    (packed) => BigInt(String(packed)),
  ),
  kind(
    "date",
    isA(Date),
    (value) => value.getTime(),
    (packed) => new Date(Number(packed)),
  ),
  kind(
    "regexp",
    isA(RegExp),
    (value) => [value.source, value.flags],
    (packed) => new RegExp(at(packed, 0), at(packed, 1)),
  ),
  kind(
    "map",
    isA(Map),
    (value) => pack([...value]),
    (packed) => new Map(list(unpack(packed)).map(pair)),
  ),
  kind(
    "set",
    isA(Set),
    (value) => pack([...value]),
    (packed) => new Set(list(unpack(packed))),
  ),
  kind("error", isA(Error), (value) => [value.name, value.message, value.stack ?? ""], unpackError),
  kind(
    "buffer",
    isA(ArrayBuffer),
    (value) => toBase64(new Uint8Array(value)),
    (packed) => fromBase64(packed).buffer,
  ),
  kind("view", (value) => ArrayBuffer.isView(value), packView, unpackView),
];

/** Throws the same DataCloneError as Electron's messages for what cannot be cloned (functions, proxies, …). */
export function encode(value: unknown): string {
  return JSON.stringify(pack(structuredClone(value)));
}

export function decode(text: string): unknown {
  return unpack(JSON.parse(text));
}

function pack(value: unknown): unknown {
  const found = kinds.find(({ is }) => is(value));
  if (found) return { $: found.tag, v: found.pack(value) };
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(pack);
  const packed = Object.fromEntries(Object.entries(value).map(([key, member]) => [key, pack(member)]));
  return "$" in value ? { $: "object", v: packed } : packed;
}

function unpack(packed: unknown): unknown {
  if (typeof packed !== "object" || packed === null) return packed;
  if (Array.isArray(packed)) return packed.map(unpack);
  if (!("$" in packed)) return unpackObject(packed);
  const inner: unknown = Reflect.get(packed, "v");
  const found = kinds.find(({ tag }) => tag === packed.$);
  return found ? found.unpack(inner) : unpackObject(inner);
}

function unpackObject(packed: unknown): unknown {
  return Object.fromEntries(Object.entries(packed ?? {}).map(([key, member]) => [key, unpack(member)]));
}

function isA<T>(type: new (...parameters: never[]) => T): (value: unknown) => value is T {
  return (value): value is T => value instanceof type;
}

function isOddNumber(value: unknown): value is number {
  return typeof value === "number" && (!Number.isFinite(value) || Object.is(value, -0));
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function pair(value: unknown): [unknown, unknown] {
  const [key, member] = list(value);
  return [key, member];
}

function at(packed: unknown, index: number): string {
  return String(list(packed)[index] ?? "");
}

function unpackError(packed: unknown): Error {
  const name = at(packed, 0);
  const Type = Object.entries(errors).find(([known]) => known === name)?.[1] ?? Error;
  const error = new Type(at(packed, 1));
  error.stack = at(packed, 2);
  return error;
}

function packView(view: ArrayBufferView): unknown {
  // Node's Buffer arrives as the Uint8Array that it is.
  const name = view.constructor.name === "Buffer" ? "Uint8Array" : view.constructor.name;
  return [name, toBase64(new Uint8Array(view.buffer, view.byteOffset, view.byteLength))];
}

function unpackView(packed: unknown): ArrayBufferView {
  const bytes = fromBase64(at(packed, 1));
  const Type = Object.entries(views).find(([known]) => known === at(packed, 0))?.[1];
  return Type ? new Type(bytes.buffer) : new DataView(bytes.buffer);
}

function toBase64(bytes: Uint8Array): string {
  let text = "";
  const slice = 32_768;
  for (let from = 0; from < bytes.length; from += slice) {
    text += String.fromCharCode(...bytes.subarray(from, from + slice));
  }
  return btoa(text);
}

function fromBase64(packed: unknown): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(String(packed)), (letter) => letter.charCodeAt(0));
}
