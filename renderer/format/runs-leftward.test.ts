import { expect, it } from "vitest";
import { runsLeftward } from "./runs-leftward.ts";

it("goes by the first letter", () => {
  expect(["נמל", "«ميناء»", "12 נמל", "نمل harbour"].map(runsLeftward)).toEqual([true, true, true, true]);
  expect(["harbour", "гавань", "港", "harbour נמל", "12", ""].map(runsLeftward)).toEqual(Array(6).fill(false));
});
