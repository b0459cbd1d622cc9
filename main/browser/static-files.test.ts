import { symlink } from "node:fs/promises";
import path from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStage, type Stage } from "./browser.fixture.ts";
import { fileInside } from "./static-files.ts";

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});

afterAll(async () => {
  await stage.close();
});

describe("files of the interface", () => {
  it("are served with their type", async () => {
    const script = await stage.ask("GET", "/assets/page.js");
    expect([script.status, script.headers["content-type"], script.text]).toEqual([
      200,
      "text/javascript; charset=utf-8",
      "export {};",
    ]);
    const head = await stage.ask("HEAD", "/assets/page.js");
    expect([head.status, head.text]).toEqual([200, ""]);
  });

  const outside = [
    "/../secret.txt",
    "/..%2fsecret.txt",
    "/%2e%2e/secret.txt",
    "/%2e%2e%2fsecret.txt",
    "/..%5csecret.txt",
    "/%5c..%5csecret.txt",
    "/%252e%252e/secret.txt",
    "/assets/../../secret.txt",
    "/index.html%00.txt",
    "/%00",
    "/%",
    "//etc/passwd",
    "/assets",
    "/nothing.js",
  ];
  it.each(outside)("do not include %s", async (target) => {
    const answer = await stage.ask("GET", target);
    expect(answer.status).toBe(404);
    expect(answer.text).not.toContain("outside");
  });

  it("do not include what a link points at outside", async () => {
    await symlink(path.join(stage.folder, "secret.txt"), path.join(stage.folder, "renderer", "link.txt"));
    expect((await stage.ask("GET", "/link.txt")).status).toBe(404);
  });

  it("never lie outside their folder, whatever is asked", () => {
    const pieces = fc.constantFrom("..", "%2e%2e", "%2E.", "/", "%2f", "\\", "%5c", "%00", "a", ".", "~", "C:", "%");
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const file = fileInside("/srv/page", `/${parts.join("")}`);
        expect(file === undefined || file.startsWith("/srv/page/")).toBe(true);
      }),
    );
  });
});
