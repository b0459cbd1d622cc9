import { expect, it } from "vitest";
import { z } from "zod";
import { method } from "./method.ts";

it("builds what it takes and gives when that is first asked for, and once", () => {
  const built: string[] = [];
  const asked = method(
    () => {
      built.push("request");
      return z.object({});
    },
    () => {
      built.push("response");
      return z.string();
    },
  );
  expect(built).toEqual([]);
  expect(asked.request).toBe(asked.request);
  expect(built).toEqual(["request"]);
  expect(asked.response.parse("so")).toBe("so");
  expect(asked.response).toBe(asked.response);
  expect(built).toEqual(["request", "response"]);
});
