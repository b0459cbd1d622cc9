import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { decodeBytes } from "./decode-bytes.ts";

const russian =
  "Встреча с начальником порта. Сегодня мы говорили о новом маяке и о том, как корабли входят в гавань ночью. " +
  "Работа идёт по плану, и к осени всё будет готово.\n";
const english = "The harbour’s new light — “a modest one” — was lit on Sunday. The café on the pier stays open.\n";

const words: Readonly<Record<string, string>> = {
  uk: "Сьогодні начальник порту розповів про новий маяк і про те, як кораблі заходять у гавань вночі. Її збудують восени.\n",
  fr: "Le phare a été rénové cet été ; les pêcheurs, très émus, espèrent que la jetée sera prête à Noël. Où va-t-on ?\n",
  de: "Der Lotse führte das Schiff über die Untiefe. Später hieß es, die Brücke müsse größer werden. Schöne Grüße!\n",
  es: "El señor capitán habló mañana y tarde de la dársena, del año próximo y de cuántos botes habrá aquí.\n",
  pt: "O capitão não falou das embarcações, mas amanhã haverá reuniões sobre as ligações à ilha e as razões do atraso.\n",
  pl: "Kapitan portu powiedział, że latarnia będzie gotowa jesienią. Rybacy są zadowoleni, choć łodzie wciąż stoją.\n",
  cs: "Vedoucí přístavu řekl, že maják bude hotový příští týden. Rybáři jsou rádi, ačkoli lodě ještě čekají.\n",
  tr: "Liman başkanı bugün yeni deniz fenerini anlattı. Gemiler gece güvenle girecek, balıkçılar çok sevinçli.\n",
  el: "Ο λιμενάρχης μίλησε για τον νέο φάρο και για τα πλοία που μπαίνουν στο λιμάνι τη νύχτα. Είναι έτοιμος.\n",
  he: "מנהל הנמל דיבר היום על המגדלור החדש ועל האוניות שנכנסות לנמל בלילה. הכול יהיה מוכן בסתיו.\n",
  ar: "تحدث مدير الميناء اليوم عن المنارة الجديدة وعن السفن التي تدخل الميناء ليلا. سيكون كل شيء جاهزا في الخريف.\n",
  ja: "港長は今日、新しい灯台について話しました。船は夜でも安全に港に入ることができます。工事は秋に終わります。\n",
  zh: "港务局长今天谈到了新的灯塔，以及船只如何在夜间进入港口。工程将在秋天完成。\n",
  zht: "港務局長今天談到了新的燈塔，以及船隻如何在夜間進入港口。工程將在秋天完成。\n",
  ko: "항만 소장은 오늘 새 등대와 밤에 배가 항구에 들어오는 방법에 대해 이야기했다. 공사는 가을에 끝난다.\n",
};

/** Codec, the language of the text and the name that Lectern gives. */
const languages: readonly (readonly [codec: string, language: string, name: string])[] = [
  ["koi8-u", "uk", "koi8-u"],
  ["windows-1251", "uk", "windows-1251"],
  ["windows-1252", "fr", "windows-1252"],
  ["macroman", "fr", "macintosh"],
  ["cp437", "fr", "ibm437"],
  ["cp850", "pt", "ibm850"],
  ["windows-1252", "es", "windows-1252"],
  ["windows-1250", "pl", "windows-1250"],
  ["iso-8859-2", "cs", "iso-8859-2"],
  ["cp852", "cs", "ibm852"],
  ["windows-1254", "tr", "windows-1254"],
  ["iso-8859-7", "el", "iso-8859-7"],
  ["windows-1255", "he", "windows-1255"],
  ["windows-1256", "ar", "windows-1256"],
  ["shift_jis", "ja", "shift_jis"],
  ["euc-jp", "ja", "euc-jp"],
  ["gb18030", "zh", "gb18030"],
  ["big5", "zht", "big5"],
  ["euc-kr", "ko", "euc-kr"],
];

/** Codec of iconv-lite, the name that Lectern gives, and a text that the encoding can hold. */
const encodings: readonly (readonly [codec: string, name: string, text: string])[] = [
  ["utf-8", "utf-8", russian + english],
  ["utf-16le", "utf-16le", english],
  ["utf-16be", "utf-16be", russian],
  ["utf-32le", "utf-32le", english],
  ["windows-1251", "windows-1251", russian.repeat(4)],
  ["koi8-r", "koi8-r", russian.repeat(4)],
  ["cp866", "ibm866", russian.repeat(4)],
  ["maccyrillic", "x-mac-cyrillic", russian.repeat(4)],
  ["windows-1252", "windows-1252", english.repeat(4)],
  ["macroman", "macintosh", english.repeat(4)],
];

/** As Word locks a document: a container of old that names what it holds in UTF-16. */
const locked = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from("EncryptedPackage", "utf16le")]);

describe("decoding", () => {
  it.each(encodings)("reads %s without a byte order mark", (codec, encoding, text) => {
    expect(decodeBytes(iconv.encode(text, codec))).toMatchObject({ ok: true, encoding, text });
  });

  it.each(languages)("reads %s in the language %s", (codec, language, encoding) => {
    const text = words[language]?.repeat(3) ?? "";
    expect(decodeBytes(iconv.encode(text, codec))).toMatchObject({ ok: true, encoding, text });
  });

  it("reads Japanese in seven bits", () => {
    const bytes = Buffer.from("\u001b$B9A$NEtBf\u001b(B\n", "latin1");
    expect(decodeBytes(bytes)).toMatchObject({ ok: true, encoding: "iso-2022-jp", text: "港の灯台\n" });
  });

  it.each([
    ["windows-1252", "windows-1252", "“It’s the pier’s light” – <…>"],
    ["macroman", "macintosh", "“It’s the pier’s light” – <…>"],
    ["iso-8859-1", "windows-1252", "  MS. BERG:\u00a0\u00a0It is £5."],
  ])("tells a page in %s by nothing but its quotation marks, dashes and no-break spaces", (codec, encoding, line) => {
    const text = `The harbour board met on Sunday.\n${line}\n`.repeat(3);
    expect(decodeBytes(iconv.encode(text, codec))).toMatchObject({ ok: true, text, encoding });
  });

  it("reads UTF-8 with a broken byte as UTF-8", () => {
    const bytes = Buffer.from(russian);
    bytes[40] = 0xff;
    const decoded = decodeBytes(bytes);
    expect(decoded).toMatchObject({ ok: true, encoding: "utf-8" });
    expect(decoded.ok && decoded.text).toContain("\ufffd");
  });

  it.each(["utf-8", "utf-16le", "utf-16be", "utf-32le", "utf-32be"])("reads %s with its byte order mark", (codec) => {
    const bytes = iconv.encode(english, codec, { addBOM: true });
    expect(decodeBytes(bytes)).toEqual({ ok: true, encoding: codec, text: english, confidence: 1 });
  });

  it("is unsure of a few accents in a short text, and right", () => {
    const bytes = iconv.encode("Das schöne Mädchen überquert die Straße.\n", "windows-1252");
    const decoded = decodeBytes(bytes);
    expect(decoded).toMatchObject({ ok: true, text: "Das schöne Mädchen überquert die Straße.\n" });
    expect(decoded.ok && decoded.confidence).toBeLessThan(0.3);
  });

  it("keeps a NUL that strayed into a text", () => {
    expect(decodeBytes(Buffer.from("The pier\u0000 is open.\n"))).toMatchObject({
      ok: true,
      text: "The pier\u0000 is open.\n",
    });
  });

  it.each([
    ["nothing", Buffer.alloc(0), /empty/],
    ["blank space", Buffer.from(" \n\t\n"), /blank/],
    ["zeros", Buffer.alloc(5_000), /not text/],
    ["noise", Buffer.from(Array.from({ length: 4_000 }, (_, i) => (i * 7_919 + (i >> 3) * 31) % 256)), /not text/],
    ["an old Office document", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), /old Office.*docx/],
    ["a locked document", locked, /locked with a password/],
    ["a companion file of macOS", Buffer.from([0, 5, 0x16, 7, 0, 2]), /macOS/],
  ])("refuses %s, and says why", (_, bytes, reason) => {
    expect(decodeBytes(bytes)).toEqual({ ok: false, kind: "not-a-transcript", reason: expect.stringMatching(reason) });
  });
});
