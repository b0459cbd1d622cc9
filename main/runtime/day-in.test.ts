import { describe, expect, it } from "vitest";
import { dayIn, isZone } from "./day-in.ts";

describe("the day", () => {
  const instant = new Date("2027-03-31T22:30:00Z");

  it.each([
    ["Europe/Oslo", "2027-04-01"],
    ["UTC", "2027-03-31"],
    ["Pacific/Kiritimati", "2027-04-01"],
    ["America/Anchorage", "2027-03-31"],
  ])("in %s is %s", (zone, day) => {
    expect(dayIn(instant, zone)).toBe(day);
  });

  it("of this machine is meant without a zone, and where the zone is not known", () => {
    const own = new Date(2021, 2, 3, 23, 59);
    expect(dayIn(own)).toBe("2021-03-03");
    expect(dayIn(own, "Atlantis/Capital")).toBe("2021-03-03");
    expect([isZone("Europe/Oslo"), isZone("Atlantis/Capital"), isZone("")]).toEqual([true, false, false]);
  });
});
