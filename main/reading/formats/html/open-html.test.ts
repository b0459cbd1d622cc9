import iconv from "iconv-lite";
import { expect, it } from "vitest";
import { readBytes } from "../../read-bytes.ts";
import { RefusedFormat } from "../format.ts";
import { openHtml } from "./open-html.ts";

const page = `<!doctype html><html lang="en-GB"><head><title>Opening of the pier • Port of Selwyn</title>
<meta property="og:site_name" content="Port of Selwyn"><meta property="article:tag" content="Piers">
<link rel="canonical" href="https://selwyn.example/pier"><meta property="og:description" content="The pier was opened.">
<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Pier","datePublished":"2031-04-07T10:00"}]}
</script></head><body><nav><ul><li><a href="/">Home</a><li><a href="/news">News</a></ul></nav><header><p>Menu</p></header>
<article class="post"><h1>Opening of the pier</h1><p><b>Anna Berg:</b> Good&nbsp;morning,
to all<br>of you.</p><div class="share-buttons">Share</div><p hidden>Not shown</p><ul><li>One<li>Two</ul>
<table><tr><td>Pilots<td>12</tr></table><pre>first
second</pre><script>alert("no")</script></article><aside>Read also</aside><footer>All rights reserved</footer></body></html>`;

it("reads a saved page: its content as lines, and what its head says; nothing of the site", async () => {
  const { text, stated } = openHtml(page);
  expect(text).toBe(
    "Opening of the pier\nAnna Berg: Good\u00a0morning, to all\nof you.\nOne\nTwo\nPilots\t12\nfirst\nsecond\n",
  );
  expect(stated.lines.get(1)).toEqual({ heading: 1 });
  expect(stated.lines.get(2)).toEqual({ bold: 10 });
  const said = new Map(stated.fields.toReversed().map(({ name, value }) => [name, value]));
  expect(Object.fromEntries(said)).toEqual({
    title: "Pier",
    summary: "The pier was opened.",
    "publication-date": "2031-04-07T10:00",
    date: "2031-04-07T10:00",
    url: "https://selwyn.example/pier",
    language: "en",
    topic: "Piers",
  });
});

it("reads a page that marks nothing out: lists of links are left out, and the rest kept", () => {
  const links = '<ul><li><a href="a">One page</a><li><a href="b">Two pages</a><li><a href="c">Three pages</a></ul>';
  const { text } = openHtml(
    `<body>${links}<table><tr><td><p>Good morning.</p><p>The pier <a href="p">is open</a>.</table>`,
  );
  expect(text).toBe("Good morning.\nThe pier is open.\n");
});

it("goes by the encoding that the page declares", async () => {
  const markup = '<html><head><meta charset="windows-1251"></head><body><p>Доброе утро.</p></body></html>';
  expect(await readBytes(iconv.encode(markup, "windows-1251"), "a.html")).toMatchObject({
    ok: true,
    text: "Доброе утро.\n",
    encoding: "windows-1251",
  });
});

it("says so when a page holds no text of its own, or no end of elements", () => {
  expect(() => openHtml("<html><body><script>draw()</script></body></html>")).toThrow(RefusedFormat);
  expect(() => openHtml(`<html>${"<div>".repeat(5_000)}`)).toThrow(/inside one another/);
});
