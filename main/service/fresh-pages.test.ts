import { expect, it } from "vitest";
import { createFreshPages } from "./fresh-pages.ts";

const page = (text: string) => Buffer.from(text);

it("gives each page once, and forgets the oldest beyond its bounds", () => {
  const pages = createFreshPages(10);
  pages.put("a", page("12345"));
  pages.put("b", page("12345"));
  expect(pages.take("a")).toEqual(page("12345"));
  expect(pages.take("a")).toBeUndefined();
  pages.put("c", page("123"));
  pages.put("b", page("1234567"));
  pages.put("d", page("1"));
  expect(pages.take("c")).toBeUndefined();
  expect(pages.take("b")).toEqual(page("1234567"));
  expect(pages.take("d")).toEqual(page("1"));
});

it("keeps nothing that alone is beyond them, nor what was cleared", () => {
  const pages = createFreshPages(10);
  pages.put("long", page("12345678901"));
  expect(pages.take("long")).toBeUndefined();
  pages.put("a", page("1"));
  pages.clear();
  expect(pages.take("a")).toBeUndefined();
});
