import { expect, it } from "vitest";
import { readBytes } from "../read-bytes.ts";

const captions = [
  "WEBVTT",
  "",
  "00:01.000 --> 00:03.000",
  "<v Anna Berg>The lamp is lit at dusk.",
  "",
  "00:03.000 --> 00:05.000",
  "<v Fog horn>Two long blasts.",
  "",
  "00:05.000 --> 00:07.000",
  "<v Anna Berg>And put out at dawn.",
  "",
].join("\n");

const speakersOf = async (areNot: string[]) => {
  const received = await readBytes(Buffer.from(captions), "lamp.vtt", {
    correction: { lines: [], speakers: { are: [], areNot } },
  });
  return received.ok ? received.reading.turns.map(({ label }) => label) : received.reason;
};

it("heeds what is said to be no speaker, whatever the format states", async () => {
  expect(await speakersOf(["Nobody"])).toEqual(["Anna Berg", "Fog horn", "Anna Berg"]);
  expect(await speakersOf(["Fog *"])).toEqual(["Anna Berg", "Anna Berg"]);
});
