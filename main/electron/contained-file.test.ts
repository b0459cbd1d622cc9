import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { containedFile } from "./contained-file.ts";

const root = path.resolve("/srv/lectern/renderer");

describe("the file that an address names", () => {
  it("is inside the root", () => {
    expect(containedFile(root, "/index.html")).toBe(path.join(root, "index.html"));
    expect(containedFile(root, "/assets/a%20b.js")).toBe(path.join(root, "assets", "a b.js"));
    expect(containedFile(root, "/..hidden.js")).toBe(path.join(root, "..hidden.js"));
  });

  it.each([
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/%2e%2e%2fsecret.txt",
    "/assets/..%2f..%2f..%2fetc/passwd",
    "/..",
    "/",
    "",
    "/a%00.html",
    "/%E0%A4%A",
  ])("is none for %s", (pathname) => {
    expect(containedFile(root, pathname)).toBeUndefined();
  });

  it("never leaves the root, whatever is asked", () => {
    const piece = fc.oneof(fc.constantFrom("..", "%2e%2e", "%2F", "/", "\\", "%5c", "C:", ".", "%00"), fc.string());
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const file = containedFile(root, `/${pieces.join("")}`);
        return file === undefined || path.resolve(file).startsWith(root + path.sep);
      }),
    );
  });
});
