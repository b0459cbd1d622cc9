import { expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { lecternVersion } from "./version.ts";

it("is that of the package", () => {
  expect(lecternVersion).toBe(manifest.version);
});
