import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { officialPage } from "../../main/reading/fixtures/official-page.ts";

/** A file to be mutated. */
export type BasePage = { readonly name: string; readonly bytes: Buffer };

const briefing = `---
title: "Briefing by the Harbour Master"
date: 2031-04-07
tags: [harbour, pilots]
---

**1:05 P.M. EST**

MS. BERG:  Good afternoon.  I have a few things at the top.

     Q    Thank you.  Will the old light stay?

     MS. BERG:  It will.  (Laughter.)

MR. DAHL:  Yes, it will.
`;

const podcast = `**Anna Berg:** Welcome back to the pier.

**Ole Dahl:** Thank you. Let's begin.

**Break:** [12:34]

**Anna Berg:** [00:12:40] So, the tide.
`;

const russian = `События
Встреча с начальником порта
Астрид Вальмер встретилась с начальником порта.
7 апреля 2031 года
14:15
Порт Сельвин
А.Вальмер: Добрый день! Как дела на маяке?
О.Брандт (по-русски): Всё готово. <…>
Вопрос: А ночью?
Темы
Порты
Опубликовано в разделах: Новости, Стенограммы
Дата публикации: 7 апреля 2031 года, 14:15
`;

const captions = `WEBVTT

NOTE made for the tests

1
00:00:01.000 --> 00:00:04.000
<v Anna Berg>Good morning.

2
00:00:04.500 --> 00:00:06.000
<v Ole Dahl>Good morning, all.
`;

const subtitles =
  "1\r\n00:00:01,000 --> 00:00:02,000\r\nThe pier is open.\r\n\r\n2\r\n00:00:02,000 --> 00:00:03,500\r\n- Is it?\r\n- Yes.\r\n";

const minutes = `MINUTES OF THE HARBOUR BOARD

The PRESIDENT: The meeting is called to order. I give the floor to the representative of the
Outer Islands, who wishes to speak about the pilots and about the
new light.

Mr. BERG (Outer Islands): Thank you, Madam President. “A modest one”, we were told: it is not.

1. We build. 2. We light. [Applause] SPEAKER_03 said so at 00:12:34.
`;

const webPage = `<!doctype html><html lang="en"><head><title>Harbour</title><meta property="article:published_time" content="2031-04-07"></head>
<body><nav>Home</nav><article><h1>Harbour board</h1><p><b>Anna Berg:</b> Good morning.</p><p>Thank you.</p></article></body></html>`;

/** Pages of every layout, of our own invention, in several encodings. */
export function inventedPages(): BasePage[] {
  const texts = { officialPage, briefing, podcast, russian, captions, subtitles, minutes, webPage };
  return [
    ...Object.entries(texts).map(([name, text]) => ({ name, bytes: Buffer.from(text) })),
    { name: "officialPage utf-16", bytes: Buffer.from(`\ufeff${officialPage}`, "utf16le") },
    { name: "minutes windows-1252", bytes: Buffer.from(minutes.replace(/[“”]/g, "\u0094"), "latin1") },
  ];
}

const longest = 4_000;

/** The samples of every folder that are there, the beginning of long ones. */
export function samplePages(folder: string): BasePage[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file).isFile() && !/\.jsonl$|README/.test(file))
    .sort()
    .map((file) => ({ name: path.relative(folder, file), bytes: shorten(readFileSync(file), file) }));
}

/** A container is nothing without its end. */
function shorten(bytes: Buffer, file: string): Buffer {
  return /\.(?:docx|odt|epub|pdf)$/.test(file) ? bytes : bytes.subarray(0, longest);
}
