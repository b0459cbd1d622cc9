import fc from "fast-check";
import { expect, it } from "vitest";
import { fileNameParts, titleOfFile } from "./file-name.ts";

it("keeps the end of a long name apart, which tells it from its neighbours", () => {
  expect(fileNameParts("Radio/2021/Harbour Radio, programme of the week, no. 14.txt")).toEqual({
    folder: "Radio/2021/",
    begin: "Harbour Radio, programme of the ",
    end: "week, no. 14.txt",
  });
  expect(fileNameParts("bridges.txt")).toEqual({ folder: "", begin: "bridges.txt", end: "" });
});

it("loses nothing of any name and cuts no sign in two", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (name) => {
      const { folder, begin, end } = fileNameParts(name);
      expect(folder + begin + end).toBe(name);
      expect([...begin, ...end]).toEqual([...name.slice(folder.length)]);
    }),
  );
});

it("calls what has no title as its file", () => {
  expect(["Radio/programme 1.txt", "letter", ".hidden", "minutes.of.may.docx"].map(titleOfFile)).toEqual([
    "programme 1",
    "letter",
    ".hidden",
    "minutes.of.may",
  ]);
});
