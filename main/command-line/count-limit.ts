import { UsageError } from "./command.ts";

/** How many at most; all when nothing was said. */
export function countLimit(text: string | undefined): number {
  if (text === undefined) return Number.POSITIVE_INFINITY;
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new UsageError(`--limit takes a number from 1 on, not “${text.slice(0, 40)}”.`);
}
