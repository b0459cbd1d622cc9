import { expect, it } from "vitest";
import { packageFolder } from "./bundled-packages.ts";

it("tells the package that a module belongs to", () => {
  expect(packageFolder("/home/ada/lectern/node_modules/marked/lib/marked.esm.js")).toBe("node_modules/marked");
  expect(packageFolder("\0/home/ada/node_modules/@scope/one/index.js?commonjs")).toBe("node_modules/@scope/one");
  expect(packageFolder("/x/node_modules/a/node_modules/@b/c/d.js")).toBe("node_modules/a/node_modules/@b/c");
  expect(packageFolder("/home/ada/lectern/renderer/app.tsx")).toBeUndefined();
});
