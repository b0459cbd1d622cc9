import { expect, it } from "vitest";
import { wrongEntry } from "./package-check-deb.ts";

const entry = `[Desktop Entry]
Name=Lectern
Exec=/opt/Lectern/lectern %U
Terminal=false
Type=Application
Icon=lectern
StartupWMClass=Lectern
MimeType=text/plain;application/pdf;
Categories=Office;
`;

it("knows a desktop entry that is right, and says what is wrong with one", () => {
  expect(wrongEntry(entry)).toEqual([]);
  const spoilt = entry.replace("%U", "").replace("MimeType=text/plain;application/pdf;\n", "");
  expect(wrongEntry(spoilt)).toEqual([
    "the desktop entry has Exec=/opt/Lectern/lectern ",
    "the desktop entry has MimeType=",
  ]);
});
