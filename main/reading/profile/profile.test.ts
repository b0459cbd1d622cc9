import { describe, expect, it } from "vitest";
import { type Profile, profileSchema } from "../../../shared/reading/profile.ts";
import { buildBlocks } from "../build-blocks.ts";
import { readText } from "../read-text.ts";

const speech = [
  "Mr President,",
  "We bring to this Assembly the greetings of the islands and their pilots.",
  "Page 1 of 2",
  "The sea has no borders. We ask for lights on every cape.",
  "Page 2 of 2",
  "I thank you.",
].join("\n");

const assembly = profileSchema.parse({
  name: "Assembly of Ports",
  files: { path: "{country}_{session}_{year}.txt" },
  fields: [
    { field: "title", from: "file", value: "Assembly of Ports, session {session}, {country}" },
    { field: "date", from: "file", value: "{year}" },
    { field: "place", from: "value", value: "Port Selwyn" },
    { field: "topics", from: "value", value: "Sea lanes; Lights", split: ";" },
  ],
  lines: [{ role: "furniture", at: { like: "Page * of *" }, every: true }],
});

describe("a profile for speeches whose files say what they are", () => {
  const reading = readText(speech, { fileName: "Session 25/NOR_25_2031.txt", profiles: [assembly] });

  it("gives title, date and fixed values, each with its rule", () => {
    expect(reading).toMatchObject({
      profile: "Assembly of Ports",
      title: { value: "Assembly of Ports, session 25, NOR", rule: "profile", lines: [], confidence: 1 },
      date: { value: "2031" },
      place: { value: "Port Selwyn" },
      topics: [{ value: "Sea lanes" }, { value: "Lights" }],
      warnings: [],
    });
  });

  it("takes its furniture out of the text", () => {
    const text = JSON.stringify(buildBlocks(speech, reading));
    expect(text).not.toContain("Page 1 of 2");
    expect(text).toContain("lights on every cape");
  });

  it("leaves pages alone that it is not for", () => {
    const fileName = "minutes.txt";
    expect(readText(speech, { fileName, profiles: [assembly] })).toEqual(readText(speech, { fileName }));
    expect(readText(speech, { fileName, profile: assembly })).toEqual({
      ...readText(speech, { fileName }),
      warnings: [{ code: "profile-unfit", text: "Assembly of Ports" }],
    });
  });
});

const interview = [
  "HARBOUR RADIO",
  "Lights on the north mole",
  "Recorded at Port Selwyn on 7 April 2031",
  "Berg — Good evening. Who tends the light?",
  "Valmer — I do.",
  "Listen to this: it hums.",
  "Note: the wind was strong.",
  "Berg — Thank you.",
].join("\n");

const radio = profileSchema.parse({
  name: "Harbour Radio",
  files: { lines: [{ at: { line: 1 }, like: "Harbour Radio" }] },
  fields: [
    { field: "title", from: "line", at: { line: 2 } },
    { field: "place", from: "line", like: "Recorded at {place} on *" },
    { field: "date", from: "line", at: { like: "Recorded at *" } },
    { field: "time", from: "line", at: { like: "Begins at *" } },
  ],
  lines: [{ role: "furniture", at: { line: 1 } }],
  speakers: { are: ["Berg", "Valmer"], areNot: ["Note"] },
});

describe("a profile for pages whose lines say what they are", () => {
  const reading = readText(interview, { profiles: [radio] });

  it("finds fields on the lines it names, and where on them", () => {
    const { title, place, date } = reading;
    expect(title).toMatchObject({ value: "Lights on the north mole", lines: [2] });
    expect(place).toMatchObject({ value: "Port Selwyn", lines: [3] });
    expect(interview.slice(place?.span?.start, place?.span?.end)).toBe("Port Selwyn");
    expect(date).toMatchObject({ value: "2031-04-07", lines: [3] });
    expect(reading.lines.slice(0, 3).map(({ role }) => role)).toEqual(["furniture", "title", "place"]);
  });

  it("takes labels as it is told", () => {
    expect(reading.turns.map(({ label }) => label)).toEqual(["Berg", "Valmer", "Berg"]);
    const [first] = buildBlocks(interview, reading).filter(({ kind }) => kind === "turn");
    expect(first).toMatchObject({ label: "Berg", paragraphs: [{ text: "Good evening. Who tends the light?" }] });
  });

  it("says which of its rules found nothing", () => {
    expect(reading.warnings).toContainEqual({ code: "profile-unmet", text: "Harbour Radio: time" });
    expect(reading.time).toBeUndefined();
  });
});

describe("of several profiles", () => {
  const named = (name: string, files: object): Profile =>
    profileSchema.parse({ name, files, fields: [{ field: "place", from: "value", value: name }] });

  it("the one that asks for most is taken", () => {
    const profiles = [named("wide", { path: "*.txt" }), named("narrow", { path: "Radio/*.txt", layout: "prose" })];
    expect(readText(speech, { profiles, fileName: "Radio/a.txt" }).place?.value).toBe("narrow");
    expect(readText(speech, { profiles, fileName: "a.txt" }).place?.value).toBe("wide");
  });
});

describe("a profile is refused", () => {
  const rule = { field: "date", from: "file", value: "{year}" };
  it.each([
    ["that says not which files it is for", { name: "a" }],
    ["whose template names a part that its path has not", { name: "a", files: { path: "*.txt" }, fields: [rule] }],
    ["with a pattern that is none", { name: "a", files: { path: "{a}{b}" } }],
    ["with a rule for no line", { name: "a", files: { layout: "prose" }, fields: [{ field: "date", from: "line" }] }],
    ["with members that are not known", { name: "a", files: { layout: "prose" }, regex: ".*" }],
  ])("%s", (_, profile) => expect(profileSchema.safeParse(profile).success).toBe(false));
});
