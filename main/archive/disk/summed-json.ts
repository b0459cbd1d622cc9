import { z } from "zod";
import { newerError } from "./damage.ts";
import { sha256Of } from "./sha256.ts";

const formatSchema = z.object({ format: z.int().positive() });

/**
 * A small JSON file of three lines: what it holds stands on the second, its sum on the third, so that no byte of it can
 * change unseen.
 */
export function summedText(member: string, value: object): string {
  const content = JSON.stringify(value);
  return `{"${member}":\n${content},\n"sha256":"${sha256Of(content)}"}\n`;
}

/**
 * What such a file holds; undefined when a byte of it changed. `archive-newer` when its `format` is above 1: what a newer
 * program wrote is no damage.
 */
export function readSummed(member: string, bytes: Buffer): unknown {
  const shape = new RegExp(`^\\{"${member}":\\n(\\{.*\\}),\\n"sha256":"([0-9a-f]{64})"\\}\\n$`);
  // Latin 1, so that no byte is read as another.
  const [, content, sum] = shape.exec(bytes.toString("latin1")) ?? [];
  if (content === undefined) return undefined;
  const exact = Buffer.from(content, "latin1");
  if (sha256Of(exact) !== sum) return undefined;
  const value: unknown = JSON.parse(exact.toString("utf8"));
  const format = formatSchema.safeParse(value).data?.format;
  if (format === undefined || format === 1) return value;
  throw newerError(`the file of its ${member}`, format, 1);
}
