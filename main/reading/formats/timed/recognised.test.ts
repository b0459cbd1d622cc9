import { expect, it } from "vitest";
import { readBytes } from "../../read-bytes.ts";

async function read(value: unknown) {
  const received = await readBytes(Buffer.from(typeof value === "string" ? value : JSON.stringify(value)), "a.json");
  if (!received.ok) return received.reason;
  const { format, cues, text, reading } = received;
  return { format, cues, text, turns: reading.turns.map(({ label, heard }) => [label, heard?.start, heard?.end]) };
}

it("reads Whisper’s segments, WhisperX’s speakers, and the kin of both", async () => {
  const segments = [
    { start: 0, end: 2.5, text: " Good morning to", speaker: "SPEAKER_00" },
    { start: 2.5, end: 4, text: " the pilots.", speaker: "SPEAKER_00" },
    { start: 4, end: 6, text: " Thank you.", words: [{ word: "Thank", speaker: "SPEAKER_01" }] },
  ];
  expect(await read({ text: "…", segments, language: "en" })).toEqual({
    format: "whisper-json",
    cues: 3,
    text: "SPEAKER_00: Good morning to\nthe pilots.\nSPEAKER_01: Thank you.\n",
    turns: [
      ["SPEAKER_00", 0, 4_000],
      ["SPEAKER_01", 4_000, 6_000],
    ],
  });
  const cpp = { transcription: [{ offsets: { from: 500, to: 900 }, text: " Ahoy." }] };
  expect(await read(cpp)).toEqual({ format: "whisper-json", cues: 1, text: "Ahoy.\n", turns: [] });
  const podcast = { version: "1.0.0", segments: [{ speaker: "Anna", startTime: 0.5, endTime: 1, body: "Ahoy." }] };
  expect(await read(podcast)).toMatchObject({ text: "Anna: Ahoy.\n", turns: [["Anna", 500, 1_000]] });
});

it("says of other JSON that it is none of these, and of damaged JSON that it is damaged", async () => {
  expect(await read({ type: "FeatureCollection", features: [] })).toMatch(/of a kind that Lectern does not know.*CSV/);
  expect(await read([{ text: "no times" }])).toMatch(/does not know/);
  expect(await read('{"segments": [{"start": 0, "en')).toMatch(/damaged or cut off/);
  expect(await read('[{"start": 0, "end": 1, "text": "Good" "morning"}]')).toMatch(/damaged or cut off/);
  expect(await read('{"text": "Ahoy."}\n{"text": "Ahoy."}\n')).toMatch(/does not know/);
  expect(await read('{"text": "Ahoy."}\n\n{"text": "Aho')).toMatch(/damaged or cut off/);
  expect(await read("[[0, 1.5, 2], [3,")).toMatch(/damaged or cut off/);
  expect(await read(`{"a":${"[".repeat(500_000)}`)).toMatch(/damaged or cut off/);
});

it.each([
  "[2019-03-03 14:15] Ada: hi\n[2019-03-03 14:16] Ole: hello",
  "[5/12/2031, 2:15 PM] Ada: hi",
  "[1] Ladies and gentlemen, good morning.\n\n[2] The harbour is open.",
  "[1, 2] Good morning.",
  '["Selwyn" hall, noon] Good morning.',
  '["Selwyn"]\nGood morning.',
  "[true story] Good morning.",
  '{"Ada" in print} Good morning.',
  "[]\nGood morning.",
])("takes for text what only begins as JSON may: %j", async (text) => {
  expect(await read(text)).toMatchObject({ format: "text" });
});

it("reads the dialogue of ASS in the order in which it is heard", async () => {
  const ass = [
    "[Script Info]",
    "Title: Harbour talk",
    "[Events]",
    "Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text",
    "Dialogue: 0,0:00:05.00,0:00:07.00,Default,,0,0,0,,{\\i1}And, then\\Nhe left.",
    "Dialogue: 0,0:00:01.00,0:00:03.00,Default,Anna Berg,0,0,0,,Good morning,",
    "Dialogue: 0,0:00:02.00,0:00:03.00,Default,,0,0,0,,{\\p1}m 0 0 l 1 1",
    "Comment: 0,0:00:01.00,0:00:03.00,Default,Anna Berg,0,0,0,,no",
  ];
  expect(await read(ass.join("\r\n"))).toEqual({
    format: "ass",
    cues: 3,
    text: "Anna Berg: Good morning,\nAnd, then\nhe left.\n",
    turns: [["Anna Berg", 1_000, 3_000]],
  });
});
