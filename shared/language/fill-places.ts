import type { Values } from "./say.ts";

/** Names in places and nothing else of ICU: an apostrophe may quote. */
const isPlain = /^[^{}']*(?:\{\w+\}[^{}']*)*$/;

/**
 * What most texts need, without the parser, which takes a large part of a millisecond where a text is first said, and a screen has
 * dozens. Undefined where it takes more: a choice, a form of a number, a value that is missing.
 */
export function fillPlaces(words: string, values: Values): string | undefined {
  if (!isPlain.test(words)) return undefined;
  let isWhole = true;
  const filled = words.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    isWhole &&= value !== undefined;
    return `${value}`;
  });
  return isWhole ? filled : undefined;
}
