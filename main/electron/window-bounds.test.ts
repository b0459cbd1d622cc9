import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Bounds, firstBounds, fitBounds } from "./window-bounds.ts";

const main = { x: 0, y: 25, width: 1920, height: 1055 };
const right = { x: 1920, y: 0, width: 2560, height: 1440 };

describe("where a window opens again", () => {
  it("is where it was", () => {
    const kept = { x: 2000, y: 100, width: 1200, height: 800 };
    expect(fitBounds(kept, [main, right])).toEqual(kept);
  });

  it("is on the main screen when its own has gone, whole", () => {
    const kept = { x: 3000, y: 1000, width: 1200, height: 800 };
    expect(fitBounds(kept, [main])).toEqual({ x: 720, y: 280, width: 1200, height: 800 });
  });

  it("is no larger than the screen", () => {
    expect(fitBounds({ x: -50, y: -50, width: 4000, height: 3000 }, [main])).toEqual(main);
  });

  it("is inside a screen, wherever it was, and stays there", () => {
    const place = fc.integer({ min: -20_000, max: 20_000 });
    const size = fc.integer({ min: 1, max: 8_000 });
    const bounds: fc.Arbitrary<Bounds> = fc.record({ x: place, y: place, width: size, height: size });
    const isInside = (one: Bounds, screen: Bounds) =>
      one.x >= screen.x &&
      one.y >= screen.y &&
      one.x + one.width <= screen.x + screen.width &&
      one.y + one.height <= screen.y + screen.height;
    fc.assert(
      fc.property(bounds, fc.array(bounds, { minLength: 1, maxLength: 4 }), (kept, screens) => {
        const fitted = fitBounds(kept, screens);
        expect(screens.some((screen) => isInside(fitted, screen))).toBe(true);
        expect(isInside(fitBounds(fitted, screens), fitted)).toBe(true);
      }),
    );
  });
});

describe("where a window opens first", () => {
  it("is the middle of the main screen, beside those that are there", () => {
    expect(firstBounds(0, [main])).toEqual({ x: 280, y: 123, width: 1360, height: 860 });
    expect(firstBounds(1, [main])).toMatchObject({ x: 312, y: 155 });
  });

  it("is on the screen even for the twentieth", () => {
    expect(firstBounds(20, [main])).toEqual({ x: 560, y: 220, width: 1360, height: 860 });
  });
});
