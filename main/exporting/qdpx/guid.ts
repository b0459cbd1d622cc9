import { createHash } from "node:crypto";

/** The namespace of names made here, drawn once (RFC 9562, 5.5). */
const namespace = Buffer.from("b6e34a0c2f0d4c0e9a7b51f6d1c8e702", "hex");

/**
 * A GUID that is the same in every export for the same names: a UUID of version 5. Two kinds of things about one record have two: say which as
 * one of the names.
 */
export function guidOf(...names: readonly string[]): string {
  const bytes = createHash("sha1").update(namespace).update(JSON.stringify(names)).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
