import { expect, it } from "vitest";
import { readBytes } from "../../read-bytes.ts";

const page = (words: string) => Buffer.from(`WEBVTT\n\n00:01.000 --> 00:02.000\n${words}\n`);

async function languageOf(name: string, words = "Pier") {
  const received = await readBytes(page(words), name);
  return received.ok ? received.reading.language : undefined;
}

it.each([
  ["talk.de.vtt", "de"],
  ["harbour_chapters_ru.vtt", "ru"],
  ["talk.ZH-cn.srt", "zh-CN"],
])("captions of a few words are in the language that %j says", async (name, value) => {
  expect(await languageOf(name)).toEqual({ value, lines: [], rule: "file-name", confidence: 0.8 });
});

it.each(["talk.vtt", "talk.xx.vtt", "talk_meta.vtt", "de.vtt", "talkde.vtt", "talk.d\u0435.vtt"])(
  "%j says none",
  async (name) => {
    expect(await languageOf(name)).toBeUndefined();
  },
);

it("what the words say counts more", async () => {
  const words = "The ships of the harbour are ready, and we are glad that you have come to see it with us on this day.";
  expect(await languageOf("talk.de.vtt", words)).toMatchObject({ value: "en", rule: "script-and-words" });
});
