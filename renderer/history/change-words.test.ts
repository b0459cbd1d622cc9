import { expect, it } from "vitest";
import { describeChange, fieldValue } from "./change-words.ts";
import { fieldName } from "./field-words.ts";

it("says what was done to how many of what", () => {
  expect(describeChange({ do: "create", on: "transcripts", count: 1_200 })).toBe("Added 1,200 transcripts");
  expect(describeChange({ do: "change", on: "topics", count: 1 })).toBe("Changed 1 topic");
});

it("names fields and values as the interface does", () => {
  expect([fieldName("publication.status"), fieldName("summary")]).toEqual(["Status", "Summary"]);
  expect(fieldValue("publication.status", "in-review")).toBe("In review");
  expect(fieldValue("decided", "publication.status")).toBe("status");
  expect(fieldValue("title", "draft")).toBe("draft");
});
