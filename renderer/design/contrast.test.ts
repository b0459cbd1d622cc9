import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");

function colour(name: string, theme: "light" | "dark"): string {
  const found = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css);
  const value = found?.[theme === "light" ? 1 : 2];
  if (value === undefined) throw new Error(`no colour --${name} in tokens.css`);
  return value;
}

/** Relative luminance, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

const inks = [
  "ink",
  "ink-2",
  "ink-3",
  "accent",
  "draft",
  "in-review",
  "approved",
  "published",
  "embargoed",
  "withdrawn",
];
const grounds = ["paper", "surface", "sunk", "accent-soft", "hover"];

describe.each(["light", "dark"] as const)("the %s theme", (theme) => {
  it.each(inks.flatMap((ink) => grounds.map((ground) => [ink, ground] as const)))(
    "reads %s on %s (WCAG AA)",
    (ink, ground) => {
      expect(contrast(colour(ink, theme), colour(ground, theme))).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each([
    ["on-accent", "accent"],
    ["ink", "mark"],
    ["ink", "mark-now"],
    ["surface", "published"],
    ["surface", "withdrawn"],
    ["surface", "in-review"],
    ["surface", "approved"],
    ["surface", "draft"],
  ] as const)("reads %s on %s (WCAG AA)", (ink, ground) => {
    expect(contrast(colour(ink, theme), colour(ground, theme))).toBeGreaterThanOrEqual(4.5);
  });

  it("has bars that are told from the pane that they stand in (WCAG 1.4.11)", () => {
    expect(contrast(colour("bar", theme), colour("sunk", theme))).toBeGreaterThanOrEqual(3);
  });
});
