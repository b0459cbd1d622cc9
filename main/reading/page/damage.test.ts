import { describe, expect, it } from "vitest";
import { readBytes } from "../read-bytes.ts";
import { findDamage } from "./damage.ts";
import { openPage } from "./page.ts";

const garbled = "Harbour board\n14 March 2031\n\nAnna Berg: Itâ€™s lit, â€œat lastâ€\u009d.\n";

describe("damage", () => {
  it("is told with the line it begins on and how it would be repaired", () => {
    expect(findDamage(openPage(garbled))).toEqual([
      {
        code: "mojibake",
        line: 4,
        text: "Anna Berg: Itâ€™s lit, â€œat lastâ€\u009d.",
        repair: { steps: [{ readAs: "windows-1252", is: "utf-8" }], after: "Anna Berg: It’s lit, “at last”." },
      },
    ]);
  });

  it("is told wherever lost characters stand", () => {
    const text = `${"The pier is open.\n".repeat(9_000)}The caf\ufffd is shut.\n`;
    expect(findDamage(openPage(text))).toEqual([{ code: "characters-lost" }]);
  });

  it("is repaired when that is asked for, and not otherwise", async () => {
    const bytes = Buffer.from(garbled);
    const plain = await readBytes(bytes, "a.txt");
    expect(plain).toMatchObject({ ok: true, text: garbled });
    expect(plain).not.toHaveProperty("repaired");
    const repaired = await readBytes(bytes, "a.txt", { repair: "mojibake" });
    expect(repaired).toMatchObject({
      ok: true,
      sha256: plain.sha256,
      repaired: [{ readAs: "windows-1252", is: "utf-8" }],
      text: garbled.replace("â€™", "’").replace("â€œ", "“").replace("â€\u009d", "”"),
    });
    expect(repaired.ok && repaired.reading.warnings).toEqual([]);
  });
});
