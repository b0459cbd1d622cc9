import { expect, it } from "vitest";
import { topicId } from "../../shared/records/id.ts";
import { newId } from "./new-id.ts";

it("makes valid ids, each once, that sort in the order of their making", () => {
  const ids = Array.from({ length: 5_000 }, () => newId("topic"));
  for (const id of ids) topicId.parse(id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every((id, n) => n === 0 || id > (ids[n - 1] ?? ""))).toBe(true);
});
