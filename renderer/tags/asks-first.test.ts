import { expect, it } from "vitest";
import { publicationStatuses } from "../../shared/records/publication-statuses.ts";
import { asksFirst } from "./asks-first.ts";

it("asks before many are published or withdrawn, and before nothing else", () => {
  for (const status of publicationStatuses) {
    const asked = status === "published" || status === "withdrawn" ? status : undefined;
    expect(asksFirst({ kind: "set", fields: { status } }, 150)).toBe(asked);
    expect(asksFirst({ kind: "set", fields: { status } }, 2)).toBe(asked);
    expect(asksFirst({ kind: "set", fields: { status } }, 1)).toBeUndefined();
  }
  expect(asksFirst({ kind: "set", fields: { embargo: null } }, 150)).toBeUndefined();
  expect(asksFirst({ kind: "topics", do: "add", terms: [{ label: "Pilotage" }] }, 150)).toBeUndefined();
});
