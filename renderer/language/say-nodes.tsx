import { createElement, Fragment, type ReactNode } from "react";
import { messageOf } from "../../shared/language/message.ts";
import type { Text } from "../../shared/language/say.ts";

/**
 * A text with elements in its places, in the order of the language that is spoken: `sayNodes("Only in this file: {mark}.",
 * { mark: <ins>…</ins> })`.
 */
export function sayNodes(text: Text, nodes: Readonly<Record<string, ReactNode>>): ReactNode {
  const parts = messageOf(text).formatToParts<ReactNode>({ ...nodes });
  return createElement(Fragment, null, ...parts.map(({ value }) => value));
}
