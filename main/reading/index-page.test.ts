import { expect, it } from "vitest";
import { readBytes } from "./read-bytes.ts";

async function whyNot(text: string, name = "a.txt"): Promise<string> {
  const received = await readBytes(Buffer.from(text), name);
  return received.ok ? "" : `${received.kind}: ${received.reason}`;
}
const titles = ["Meeting of the pilots", "New buoys", "The lamp of the northern light", "Ferries", "Storm", "Dredging"];
const day = (n: number) => `March ${n + 3}, 2021`;
const each = (write: (title: string, n: number) => string) => `News\n\n${titles.map(write).join("\n")}\n`;
const said =
  "The board met in the morning and heard what the pilots had to say about the boats they have been promised.";

it.each([
  ["titles under their dates", each((title, n) => `${day(n)}\n${title}\n`)],
  ["titles with dates behind them", each((title, n) => `${title} (${day(n)})`)],
  ["dates and titles on a line", each((title, n) => `${n + 3} марта 2021 года — ${title}`)],
  ["Markdown links", each((title, n) => `- [${title}](https://harbour.example/${n})`)],
  ["addresses", each((title, n) => `https://harbour.example/${n}\n${title}`)],
  ["a table of contents", `Contents\n${titles.map((title, n) => `${title} ${".".repeat(20)} ${n + 3}`).join("\n")}\n`],
])("%s are no transcript", async (_, text) => {
  expect(await whyNot(text)).toMatch(/^not-a-transcript: This is a (?:list|table) of .*import these|Import the pages/);
});

const links = (more = "") =>
  `<!doctype html><title>News</title><main>${[...titles, ...titles].map((title, n) => `<p><a href="/${n}">${title} of the year</a> ${day(n)}</p>${more}`).join("")}</main>`;

it("a web page of links is none either; one that says something besides is", async () => {
  expect(await whyNot(links(), "a.html")).toMatch(/^not-a-transcript: This web page is a list of links/);
  expect(await whyNot(links(`<p>${said}</p>`), "a.html")).toBe("");
});

it.each([
  ["a chronicle", each((title, n) => `${day(n)}\n${title}. ${said}\n`)],
  [
    "a page with related ones under it",
    `Meeting\n${day(0)}\n\n${said} ${said}\n\n${each((t, n) => `${day(n)}\n${t}`)}`,
  ],
  ["a log of one day", each((title) => `${day(0)}\n${title}`)],
  ["somebody who reads out dates", each((title, n) => `Anna Berg: ${day(n)}, ${title}.\n\nOskar Brandt: ${day(n)}`)],
  ["a few titles", `${day(0)}\nFerries\n${day(1)}\nStorm\n`],
  ["a poem", `${"The tide\ncomes in\n".repeat(20)}\n`],
  ["sums of money", each((title, n) => `${title}: ${n}000`)],
])("%s stays a transcript", async (_, text) => {
  expect(await whyNot(text)).toBe("");
});

it("is read where a person says that it is a transcript", async () => {
  for (const [text, name] of [
    [each((title, n) => `${title} (${day(n)})`), "a.txt"],
    [links(), "a.html"],
  ] as const) {
    expect(await readBytes(Buffer.from(text), name)).toMatchObject({ ok: false, isReadable: true });
    expect(await readBytes(Buffer.from(text), name, { asTranscript: true })).toMatchObject({ ok: true });
  }
  const picture = await readBytes(Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), "a.png", {
    asTranscript: true,
  });
  expect(picture).toMatchObject({ ok: false, kind: "not-a-transcript" });
  expect(picture).not.toHaveProperty("isReadable");
});

it("keeps its lines apart", async () => {
  const text = Array.from({ length: 9 }, (_, n) => `March ${n + 1}, 2021\nNews ${n}`).join("\n");
  const received = await readBytes(Buffer.from(text), "a.txt", { asTranscript: true });
  expect(received.ok && received.reading.lines.every(({ joins }) => joins === undefined)).toBe(true);
});

it("is read where a person says how", async () => {
  const text = each((title, n) => `${title} (${day(n)})`);
  const profile = {
    name: "News",
    files: { path: "*.txt", lines: [] },
    fields: [],
    lines: [],
    speakers: { are: [], areNot: [] },
  };
  expect((await readBytes(Buffer.from(text), "a.txt", { profile })).ok).toBe(true);
});
