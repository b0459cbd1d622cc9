import { expect, it } from "vitest";
import { completeLine } from "./completion.ts";

it("puts an option in the place of what it completes", () => {
  const completion = { from: 6, to: 9, options: [] };
  expect(completeLine("topic:pil", completion, "Pilotage ")).toEqual({ line: "topic:Pilotage ", cursor: 15 });
  expect(completeLine("topic:pil tide", completion, "Pilotage ")).toEqual({ line: "topic:Pilotage tide", cursor: 15 });
});
