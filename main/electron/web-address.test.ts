import { describe, expect, it } from "vitest";
import { webAddress } from "./web-address.ts";

describe("an address for the system's browser", () => {
  it("is http or https, in its normal form", () => {
    expect(webAddress("HTTPS://Harbour.Example/a b")).toBe("https://harbour.example/a%20b");
    expect(webAddress("http://harbour.example")).toBe("http://harbour.example/");
  });

  it.each([
    "file:///etc/passwd",
    "javascript:alert(1)",
    "lectern://app/index.html",
    "smb://host/share",
    "ms-msdt:/id",
    "mailto:clerk@harbour.example",
    "https://harbour.example@elsewhere.example/",
    "//harbour.example",
    "",
  ])("is not %s", (address) => {
    expect(webAddress(address)).toBeUndefined();
  });
});
