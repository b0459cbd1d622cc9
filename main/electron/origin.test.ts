import { describe, expect, it } from "vitest";
import { appPage, isAppData, isAppPage, isTrustedFrame } from "./origin.ts";

describe("the interface's own page", () => {
  it("is known with and without a fragment", () => {
    expect(isAppPage(appPage)).toBe(true);
    expect(isAppPage(`${appPage}#/transcript`)).toBe(true);
  });

  it.each([
    "https://app/index.html",
    "lectern://elsewhere/index.html",
    "lectern://app/other.html",
    "lectern://app/index.html?next=https://elsewhere.example",
    "lectern://app@elsewhere/index.html",
    "lectern://app.elsewhere.example/index.html",
    "file:///index.html",
    "about:blank",
    "",
    "not an address",
  ])("is not %s", (address) => {
    expect(isAppPage(address)).toBe(false);
  });
});

describe("what the interface saves", () => {
  it("is what its own page made", () => {
    expect(isAppData("blob:lectern://app/4f9c2d1e-0000-4000-8000-000000000000")).toBe(true);
  });

  it.each([
    "blob:lectern://app.elsewhere.example/4f9c",
    "blob:https://elsewhere.example/4f9c",
    "blob:null/4f9c",
    "lectern://app/index.html",
    "data:text/csv,a",
    "https://elsewhere.example/blob:lectern://app/4f9c",
  ])("is not %s", (address) => {
    expect(isAppData(address)).toBe(false);
  });
});

describe("a message's sender", () => {
  it("is trusted at the top of a window that shows the interface", () => {
    expect(isTrustedFrame({ url: appPage, parent: null })).toBe(true);
  });

  it("is not trusted in a frame within, from elsewhere, or when it has gone", () => {
    expect(isTrustedFrame({ url: appPage, parent: {} })).toBe(false);
    expect(isTrustedFrame({ url: "https://elsewhere.example/", parent: null })).toBe(false);
    expect(isTrustedFrame(null)).toBe(false);
  });
});
