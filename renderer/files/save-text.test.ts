import { expect, it } from "vitest";
import { fileNameOf } from "./save-text.ts";

it("names a file by what was looked for", () => {
  expect(fileNameOf("lines", 'said-by:"Irena Valdez" crane', "csv")).toBe("lines-said-by-Irena-Valdez-crane.csv");
  expect(fileNameOf("lines", "гавань ../..\\:*?", "csv")).toBe("lines-гавань.csv");
  expect(fileNameOf("per-year", "", "svg")).toBe("per-year.svg");
  expect(fileNameOf("lines", "word ".repeat(100), "csv").length).toBeLessThan(75);
});
