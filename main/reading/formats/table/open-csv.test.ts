import { expect, it } from "vitest";
import { readBytes } from "../../read-bytes.ts";

async function read(csv: string, name = "turns.csv") {
  const received = await readBytes(Buffer.from(csv), name);
  if (!received.ok) return received.reason;
  const { format, text, reading } = received;
  return { format, text, turns: reading.turns.map(({ label, heard }) => [label, heard?.start, heard?.end]) };
}

const turns = [
  ["Anna Berg", 1_000, 3_000],
  ["Oskar Brandt", 3_500, 6_000],
];

it("reads turns under any of the usual names, with any of the usual marks between cells", async () => {
  const csv =
    'speaker,text,start,end\nAnna Berg,"Good, all",00:00:01,00:00:03\nOskar Brandt,"He said ""no"".\nTwice.",3.5,6\n';
  const expected = { format: "csv", text: 'Anna Berg: Good, all\nOskar Brandt: He said "no".\nTwice.\n', turns };
  expect(await read(csv, "a.txt")).toEqual(expected);
  const semicolons =
    '\ufeffStart Time;End Time;Speaker Name;Transcript\n1,0;3,0;Anna Berg;Good, all\n3,5;6;Oskar Brandt;"He said ""no"".\nTwice."';
  expect(await read(semicolons, "a.txt")).toEqual(expected);
});

it("guesses the columns of a table without a header, by a name that says that it is one", async () => {
  const csv =
    "00:01.000\t00:03.000\tAnna Berg\tGood, all\n00:03.500\t00:05.000\tOskar Brandt\tNo.\n00:05\t00:06\tOskar Brandt\tNever.\n";
  expect(await read(csv, "a.tsv")).toEqual({
    format: "csv",
    text: "Anna Berg: Good, all\nOskar Brandt: No.\nNever.\n",
    turns,
  });
  expect(await read("Dear all, I write\nabout, well, tides", "a.txt")).toMatchObject({ format: "text" });
});

it("says what is missing, damaged or too much", async () => {
  expect(await read("port,ships\nSelwyn,12\nWend,4\n")).toMatch(/finds no turns.*“speaker”, “text”/);
  expect(await read('speaker,text\nAnna,"Good\n')).toMatch(/near line 2.*never closed/);
  expect(await read("transcript,turn,label,text\nT1,1,Anna,Yes.\nT2,1,Anna,No.\n")).toMatch(/several transcripts/);
});
