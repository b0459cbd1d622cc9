import { describe, expect, it } from "vitest";
import { wrongContent } from "./package-check-content.ts";

const whole = [
  "/LICENSE",
  "/assets/samples/board-meeting.txt",
  "/dist/main/electron.js",
  "/dist/main/index-process.js",
  "/dist/main/reading-worker.js",
  "/dist/preload/preload.cjs",
  "/dist/reading-room/room.js",
  "/dist/renderer/index.html",
  "/node_modules/@photostructure/sqlite/prebuilds/linux-x64/sqlite.glibc.node",
  "/package.json",
];

describe("what ships", () => {
  it("is right when all is there and nothing else", () => {
    expect(wrongContent(whole)).toEqual([]);
  });

  it.each(["/dist/main/electron.js.map", "/main/service/service.ts", "/node_modules/react/index.js", "/.env"])(
    "is wrong with %s",
    (file) => {
      expect(wrongContent([...whole, file])).toEqual([`${file} ships and need not`]);
    },
  );

  it("is wrong without one of its parts, or with another system's module", () => {
    expect(wrongContent(whole.filter((file) => !file.endsWith(".html")))).toHaveLength(1);
    const other = "/node_modules/@photostructure/sqlite/prebuilds/win32-x64/sqlite.node";
    expect(wrongContent([...whole, other])).toHaveLength(1);
  });
});
