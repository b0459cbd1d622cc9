import { expect, it } from "vitest";
import { officialPage } from "../fixtures/official-page.ts";
import { readText } from "../read-text.ts";

const names = Array.from({ length: 40 }, (_, i) => `Anna Berg${"abcdefgh".charAt(i % 8)} Holt${"ijklm".charAt(i % 5)}`);
const head = `Minutes\nDate: May 14, 2031\nPresent: ${names.join(", ")}\n\n`;

function codesOf(text: string): string[] {
  return readText(text).warnings.map(({ code }) => code);
}

it("warns where more of a page went into fields than into its text", () => {
  expect(codesOf(`${head}Nothing was said.`)).toContain("mostly-fields");
});

it("does not where the text is longer, nor of lists that a site puts under a text", () => {
  expect(codesOf(head + "The pier is open, and all were glad of it.\n".repeat(40))).toEqual([]);
  expect(codesOf(officialPage)).not.toContain("mostly-fields");
});
