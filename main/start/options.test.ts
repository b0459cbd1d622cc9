import { describe, expect, it } from "vitest";
import { openerFor } from "./open-page.ts";
import { parseOptions } from "./options.ts";

describe("parseOptions", () => {
  it("knows what start takes", () => {
    expect(parseOptions([])).toEqual({
      port: 0,
      open: true,
      browser: false,
      safe: false,
      help: false,
      archive: undefined,
    });
    expect(parseOptions(["a b", "--port", "8080", "--no-open", "--browser", "--safe"])).toEqual({
      port: 8080,
      open: false,
      browser: true,
      safe: true,
      help: false,
      archive: "a b",
    });
  });

  it.each([["--port", "x"], ["--port", "70000"], ["--port", "-1"], ["--nonsense"], ["a", "b"]])(
    "refuses %s %s",
    (...args) => {
      expect(() => parseOptions(args)).toThrow();
    },
  );
});

describe("openerFor", () => {
  it("never goes through a shell", () => {
    const url = "http://127.0.0.1:1/?token=a&b";
    expect(openerFor(url, "linux")).toEqual(["xdg-open", url]);
    expect(openerFor(url, "darwin")).toEqual(["open", url]);
    expect(openerFor(url, "win32")).toEqual(["rundll32", "url.dll,FileProtocolHandler", url]);
  });
});
