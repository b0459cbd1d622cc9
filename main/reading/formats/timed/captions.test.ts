import fc from "fast-check";
import { expect, it } from "vitest";
import { readBytes } from "../../read-bytes.ts";
import { openSrt, openWebVtt } from "./open-captions.ts";

const vtt = `WEBVTT - Harbour board
Language: en

NOTE
made for a test

1
00:00:01.000 --> 00:00:04.000 align:start
<v.loud Anna Berg>Good <i>morning</i>, this is
the harbour

00:04.000 --> 00:06.500
<v Anna Berg>board.</v> <v Oskar Brandt>Thank &amp; you.

00:00:07.000 --> 00:00:07.500

00:00:08.000 --> 00.00:09.000
[bells]
`;

it("reads the voices of WebVTT as turns, with their times, and no cue is lost", async () => {
  const received = await readBytes(Buffer.from(vtt), "a.txt");
  if (!received.ok) throw new Error(received.reason);
  const { format, cues, reading, text } = received;
  expect({ format, cues, language: reading.language?.value }).toEqual({ format: "webvtt", cues: 4, language: "en" });
  expect(reading.turns.map(({ label, heard }) => [label, heard])).toEqual([
    ["Anna Berg", { start: 1_000, end: 6_500 }],
    ["Oskar Brandt", { start: 4_000, end: 6_500 }],
  ]);
  expect(text).toContain(
    "Anna Berg: Good morning, this is\nthe harbour\n\n00:04.000 --> 00:06.500\nboard.\nOskar Brandt: Thank & you.",
  );
  const said = reading.lines.filter(({ role }) => role !== "furniture" && role !== "blank");
  expect(said.map(({ role }) => role)).toEqual(["speech", "continuation", "continuation", "speech", "narration"]);
});

it("takes the title from the header of WebVTT, not from a remark beside its name, nor from notes and cues", async () => {
  const titleOf = async (text: string) => {
    const received = await readBytes(Buffer.from(text), "a.vtt");
    return received.ok ? received.reading.title : undefined;
  };
  const cue = "00:00:01.000 --> 00:00:02.000\nTitle: said aloud\n";
  const stated = await titleOf(`WEBVTT\nKind: captions\nTitle:  Harbour talk \n\n${cue}`);
  expect(stated).toMatchObject({ value: "Harbour talk", rule: "webvtt-header" });
  expect(await titleOf(`WEBVTT - Harbour talk\n\nNOTE\nTitle: a note\n\n${cue}`)).toBeUndefined();
  expect(await titleOf(`WEBVTT\nTitle:\nTitle: ${"x".repeat(400)}\n\n${cue}`)).toBeUndefined();
});

it("keeps what stands in SubRip files that were badly made: gaps within cues, no gaps between them", () => {
  const srt =
    '1\n00:00:01,000 --> 00:00:02,000\n{\\an8}<font color="red">Hello</font>\n\nafter a gap\n2\n00:00:03,000 --> 00:00:04,000\n1984\n';
  const { text, cues, stated } = openSrt(srt);
  expect(cues).toBe(2);
  expect(text).toContain("\nHello\n\nafter a gap\n2\n");
  const words = text.split("\n").filter((line, i) => line !== "" && stated.lines.get(i + 1)?.role !== "furniture");
  expect(words).toEqual(["Hello", "after a gap", "1984"]);
});

it("keeps every cue’s words, whatever stands in them", () => {
  const words = fc.stringMatching(/^[\p{L}\p{N}.,!?'-]{1,20}$/u);
  fc.assert(
    fc.property(fc.array(fc.array(words, { minLength: 1, maxLength: 3 }), { maxLength: 20 }), (cues) => {
      const blocks = cues.map((lines, i) => `00:${String(i).padStart(2, "0")}.000 --> 01:00.000\n${lines.join("\n")}`);
      const opened = openWebVtt(["WEBVTT", ...blocks].join("\n\n"));
      expect(opened.cues).toBe(cues.length);
      const lines = opened.text.split("\n");
      for (const word of cues.flat()) expect(lines).toContain(word);
    }),
    { numRuns: 200 },
  );
});
