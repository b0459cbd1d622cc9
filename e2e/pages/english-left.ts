import { type MessageFormatElement, TYPE } from "@formatjs/icu-messageformat-parser";
import type { Page } from "@playwright/test";
import { parseMessage } from "../../shared/language/message.fixture.ts";
import { russian } from "../../shared/language/russian/russian.ts";

/** Letters that a text with places must have of its own: fewer are found in names and titles too. */
const fewestLetters = 6;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A regular expression, as text, for whatever a message may say. */
function formOf(elements: readonly MessageFormatElement[]): string {
  return elements
    .map((element) => {
      if (element.type === TYPE.literal) return escaped(element.value);
      if (element.type !== TYPE.plural && element.type !== TYPE.select) return ".+";
      return `(?:${Object.values(element.options)
        .map(({ value }) => formOf(value))
        .join("|")})`;
    })
    .join("");
}

const lettersOf = (elements: readonly MessageFormatElement[]): number =>
  elements.reduce((sum, one) => sum + (one.type === TYPE.literal ? one.value.replace(/\P{L}/gu, "").length : 0), 0);

const english = Object.entries(russian).flatMap(([text, words]) => (text === words ? [] : [text]));
const plain = new Set(english.filter((text) => !text.includes("{")));
const forms = english
  .filter((text) => text.includes("{"))
  .map(parseMessage)
  .filter((elements) => lettersOf(elements) >= fewestLetters)
  .map((elements) => new RegExp(`^${formOf(elements)}$`));

/**
 * What the page shows or tells a screen reader that is English text of ours, though it has Russian; each once. Names of keys, and what is
 * marked as English, are none of it, nor is what stands in the archive.
 */
export async function englishLeft(page: Page, foreign: readonly string[]): Promise<readonly string[]> {
  const said = new Set(await page.evaluate(collectTexts));
  return [...said].filter(
    (text) =>
      !foreign.some((one) => text.startsWith(one)) &&
      (plain.has(text) || (text.length < 500 && forms.some((form) => form.test(text)))),
  );
}

/** Runs in the page: all that is visible, and names and descriptions for screen readers. */
function collectTexts(): readonly string[] {
  const namesOf = (element: Element) =>
    ["aria-label", "aria-description", "aria-roledescription", "placeholder", "title", "alt"].map(
      (name) => element.getAttribute(name) ?? "",
    );
  // What the words of these are in is one text for whoever reads it, though it has marks inside.
  const wholeOf = (element: Element) =>
    /^(P|BUTTON|LABEL|H\d|LI|DT)$/.test(element.nodeName) ? [element.textContent ?? ""] : [];
  const textsOf = (node: Node) =>
    node instanceof Element ? [...namesOf(node), ...wholeOf(node)] : [node.textContent ?? ""];
  const isOurs = (node: Node) => !(node instanceof Element ? node : node.parentElement)?.closest("kbd, body [lang=en]");
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const found: string[] = [document.title];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (isOurs(node)) found.push(...textsOf(node));
  }
  return found.map((text) => text.trim().replace(/\s+/g, " ")).filter((text) => text !== "");
}
