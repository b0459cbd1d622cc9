import { expect, it } from "vitest";
import { atOnce, watched } from "../../runtime/slices.ts";
import { createPersonIndex } from "../persons/person-index.ts";
import { runOf } from "../persons/said-runs.ts";
import { readNamed } from "./named-person.ts";

it("reads a paragraph of two hundred thousand words in slices", () => {
  const index = createPersonIndex([{ id: "p", name: { full: "Irena Valdez", family: "Valdez" }, variants: [] }]);
  const said = [runOf("Irena Valdez spoke of the harbour and of its quays. ".repeat(5_000), 0)];
  let slices = 0;
  const named = atOnce(
    watched(readNamed({ said, labels: [], headlines: [], opensAt: 0 }, index, []), () => {
      slices += 1;
    }),
  );
  expect(named).toMatchObject([{ person: "p", isFull: true, times: 5_000 }]);
  expect(slices).toBeGreaterThan(20);
});
