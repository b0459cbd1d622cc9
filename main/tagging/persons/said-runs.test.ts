import { describe, expect, it } from "vitest";
import { readBytes } from "../../reading/read-bytes.ts";
import { saidRuns } from "./said-runs.ts";

const page = `Meeting 🚢 of the board
March 14, 2018
* * *
Anna Dorn: We thank Vladimir
Bergov
, our guest.
Oskar Brandt: Thank you all for coming to the harbour tonight.
Anna Dorn: And that is all for this year, colleagues.
Oskar Brandt: Good night to everybody.
`;

describe("what a page says", () => {
  it("comes in runs without labels, whole over the ends of lines, at its place in the text", async () => {
    const read = await readBytes(new TextEncoder().encode(page), "page.txt");
    if (!read.ok) throw new Error(read.reason);
    const runs = saidRuns(read.text, read.reading);
    const points = [...read.text];
    for (const run of runs) {
      const start = run.pointAt(0);
      expect(points.slice(start, run.pointAt(run.text.length)).join("")).toBe(run.text);
    }
    const said = runs.map((run) => run.text).join("|");
    expect(said).toContain("Good night to everybody.");
    expect(said).not.toContain("Brandt");
  });
});
