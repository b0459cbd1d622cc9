import { describe, expect, it } from "vitest";
import { formatInstant } from "./date.ts";

describe("formatInstant", () => {
  it("gives the time of today and the date of another day", () => {
    const now = new Date(2026, 0, 12, 20, 0);
    expect(formatInstant(new Date(2026, 0, 12, 9, 5).toISOString(), now)).toBe("09:05");
    expect(formatInstant(new Date(2026, 0, 11, 9, 5).toISOString(), now)).toBe("11 Jan 2026");
  });
});
