import { describe, expect, it } from "vitest";
import type { Correction } from "../../../shared/contract/imports.ts";
import { readText } from "../read-text.ts";
import { deriveProfile } from "./derive-profile.ts";

const text = [
  "Page 3 of 12",
  "The pilots’ assembly",
  "Held at: Port Selwyn",
  "7 April 2031",
  "Subjects: Lights; Sea lanes",
  "Anna Berg: Good morning.",
  "Oskar Valmer: Good morning.",
].join("\n");

function derived(name: string, correction: Correction) {
  const { lines = [], speakers = { are: [], areNot: [] } } = correction;
  const reading = readText(text, { correction: { lines, speakers } });
  return { profile: deriveProfile({ name, correction, text, reading }), reading };
}

describe("the profile that follows from corrections", () => {
  const lines: Correction["lines"] = [
    { line: 1, role: "furniture" },
    { line: 2, role: "title" },
    { line: 3, role: "place" },
    { line: 4, role: "date" },
    { line: 5, role: "topic" },
  ];
  const { profile, reading } = derived("Assembly 2031/minutes.txt", { lines });

  it("names lines by what stays the same", () => {
    expect(profile).toMatchObject({
      name: "Assembly 2031",
      files: { path: "Assembly 2031/*.txt", layout: reading.layout },
      fields: [
        { field: "title", at: { line: 2 } },
        { field: "place", like: "Held at: {value}" },
        { field: "date", at: { line: 4 } },
        { field: "topics", like: "Subjects: {value}", split: ";" },
      ],
      lines: [{ role: "furniture", at: { like: "Page * of *", by: 0 }, every: true }],
    });
  });

  it("reads its own page as it was put right", () => {
    const again = readText(text, { fileName: "Assembly 2031/minutes.txt", profiles: [profile] });
    const values = ({ title, place, date, topics }: typeof reading) =>
      [title, place, date, ...topics].map((one) => one?.value);
    expect(values(again)).toEqual(values(reading));
    expect(values(again)).toEqual(["The pilots’ assembly", "Port Selwyn", "2031-04-07", "Lights", "Sea lanes"]);
    expect(again.lines.map(({ role }) => role)).toEqual(reading.lines.map(({ role }) => role));
  });

  it("finds the parts of a file’s name in the title and the date", () => {
    const correction = { title: "Assembly of Ports, session 25, NOR", date: "2031", place: "Port Selwyn" };
    expect(derived("NOR_25_2031.txt", correction).profile).toMatchObject({
      files: { path: "{part1}_{part2}_{year}.txt" },
      fields: [
        { from: "file", field: "title", value: "Assembly of Ports, session {part2}, {part1}" },
        { from: "file", field: "date", value: "{year}" },
        { from: "value", field: "place", value: "Port Selwyn" },
      ],
    });
    expect(derived("board 2031-04-07.txt", { date: "2031-04-07" }).profile).toMatchObject({
      files: { path: "* {year}-{month}-{day}.txt" },
      fields: [{ field: "date", value: "{year}-{month}-{day}" }],
    });
  });

  it("keeps to the kind of file where the name says nothing", () => {
    const { files, fields } = derived("a{b}*c.txt", { title: "Another", date: "1999" }).profile;
    expect(files.path).toBe("*.txt");
    expect(fields).toEqual([]);
  });
});
