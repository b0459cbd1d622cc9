import { expect, it } from "vitest";
import { moveBrush } from "./brush.ts";

const counts = [0, 3, 0, 0, 5, 1, 0];
const at = (index: number, anchor = index) => ({ at: index, anchor });

it("goes from one bar to the next that is not empty", () => {
  expect(moveBrush("ArrowRight", false, at(1), counts)).toEqual(at(4));
  expect(moveBrush("ArrowLeft", false, at(4), counts)).toEqual(at(1));
  expect(moveBrush("Home", false, at(4), counts)).toEqual(at(1));
  expect(moveBrush("End", false, at(1), counts)).toEqual(at(5));
});

it("keeps where it began with Shift, and begins anew without", () => {
  const brushed = moveBrush("ArrowRight", true, at(1), counts);
  expect(brushed).toEqual(at(4, 1));
  expect(moveBrush("ArrowRight", true, brushed ?? at(0), counts)).toEqual(at(5, 1));
  expect(moveBrush("ArrowLeft", true, at(5, 4), counts)).toEqual(at(4, 4));
  expect(moveBrush("ArrowRight", false, at(4, 1), counts)).toEqual(at(5));
});

it("leaves other keys, and stays where nothing is beyond", () => {
  expect(moveBrush("a", false, at(1), counts)).toBeUndefined();
  expect(moveBrush("ArrowLeft", false, at(1), counts)).toBeUndefined();
  expect(moveBrush("ArrowRight", true, at(5, 1), counts)).toBeUndefined();
  expect(moveBrush("End", false, at(0), [0, 0])).toBeUndefined();
});
