import { expect, it } from "vitest";
import { readAudit } from "./package-check-audit.ts";

const shipped = new Set(["node_modules/marked", "node_modules/electron"]);

const report = (nodes: readonly string[]) =>
  JSON.stringify({
    auditReportVersion: 2,
    vulnerabilities: {
      marked: {
        name: "marked",
        severity: "high",
        via: [{ title: "Slow on brackets", url: "https://github.com/advisories/GHSA-1" }, "lexer"],
        nodes,
      },
    },
  });

it("names an advisory on what ships, with its address", () => {
  expect(readAudit(report(["node_modules/marked"]), shipped)).toEqual({
    found: [
      "marked ships and is vulnerable (high): Slow on brackets (https://github.com/advisories/GHSA-1); by way of lexer",
    ],
  });
});

it("leaves out what only builds, or another copy of it", () => {
  expect(readAudit(report(["node_modules/vite", "node_modules/x/node_modules/marked"]), shipped)).toEqual({
    found: [],
  });
});

it("is skipped, with the reason, where the registry answers no audits", () => {
  const refused = '{"message":"405 Method Not Allowed","statusCode":405}';
  expect(readAudit(refused, shipped)).toEqual({ skipped: "405 Method Not Allowed" });
  expect(readAudit("", shipped)).toEqual({ skipped: "the registry did not answer" });
});
