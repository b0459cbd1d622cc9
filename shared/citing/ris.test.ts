import fc from "fast-check";
import { expect, it } from "vitest";
import { cite } from "./citing.fixture.ts";
import { risRecord } from "./ris.ts";

it("has what is known of the transcript", () => {
  expect(risRecord(cite({ language: "en", reference: "HB/12" })).split("\r\n")).toEqual([
    "TY  - ELEC",
    "ID  - valdez2021-9f3a1c",
    "TI  - Extended meeting of the harbour board",
    "AU  - Valdez, Irena",
    "AU  - Daniel Okafor",
    "DA  - 2021/03/03/",
    "PY  - 2021",
    "CY  - Port Almere",
    "LA  - en",
    "AN  - HB/12",
    "ER  - ",
    "",
    "",
  ]);
});

it("gives the first of a span and says the whole", () => {
  const lines = risRecord(cite({ date: "2019/2021-05" })).split("\r\n");
  expect(lines).toContain("DA  - 2019///");
  expect(lines).toContain("N1  - 2019 – May 2021");
});

it("says that there is no date only where it is asked to", () => {
  const { date: _, ...undated } = cite();
  expect(risRecord({ ...undated, date: undefined })).not.toContain("PY");
  expect(risRecord({ ...undated, date: undefined, saysUndated: true })).toContain("PY  - n.d.\r\n");
});

it("has one record of well-formed lines, whatever stands in the fields", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("ER  - ", "a\r\nER  - \r\nTY  - BOOK", "\u2028"),
  );
  fc.assert(
    fc.property(text, text, (title, label) => {
      const record = risRecord(cite({ title, place: label, speakers: [{ label, turns: 1 }], summary: label }));
      const lines = record.split("\r\n");
      expect(lines.slice(-3)).toEqual(["ER  - ", "", ""]);
      expect(lines.slice(0, -2).every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
      expect(lines.filter((line) => line.startsWith("TY"))).toHaveLength(1);
      expect(record.replaceAll("\r\n", "")).not.toMatch(/[\r\n]|\p{Cs}/u);
    }),
  );
});
