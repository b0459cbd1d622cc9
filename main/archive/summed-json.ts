import { sha256Of } from "./sha256.ts";

/**
 * A small JSON file of three lines: what it holds stands on the second, its sum on the third, so that no byte of it can
 * change unseen.
 */
export function summedText(member: string, value: object): string {
  const content = JSON.stringify(value);
  return `{"${member}":\n${content},\n"sha256":"${sha256Of(content)}"}\n`;
}

/** What such a file holds; undefined when a byte of it changed. */
export function readSummed(member: string, bytes: Buffer): unknown {
  const shape = new RegExp(`^\\{"${member}":\\n(\\{.*\\}),\\n"sha256":"([0-9a-f]{64})"\\}\\n$`);
  // Latin 1, so that no byte is read as another.
  const [, content, sum] = shape.exec(bytes.toString("latin1")) ?? [];
  if (content === undefined) return undefined;
  const exact = Buffer.from(content, "latin1");
  return sha256Of(exact) === sum ? JSON.parse(exact.toString("utf8")) : undefined;
}
