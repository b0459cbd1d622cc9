import { expect, it } from "vitest";
import { readBytes } from "../../read-bytes.ts";

const tei = `<?xml version="1.0"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Sitting of the harbour council</title>
</titleStmt><publicationStmt><date when="2031-05-01"/></publicationStmt><sourceDesc><bibl><date when="2031-04-07">7 April
</date></bibl></sourceDesc></fileDesc><profileDesc><settingDesc><setting><placeName>Port Selwyn</placeName></setting>
</settingDesc><particDesc><listPerson><person xml:id="AB"><persName><forename>Anna</forename><surname>Berg</surname>
</persName></person></listPerson></particDesc></profileDesc></teiHeader><text><timeline unit="s"><when xml:id="T0"/>
<when xml:id="T1" interval="3.5" since="#T0"/></timeline><body><div><head>Opening</head><u who="#AB" start="#T0" end="#T1">
<seg>Good <hi>morning</hi>.</seg><vocal><desc>laughs</desc></vocal><seg>We begin.</seg></u>
<note type="speaker">The Chair, Mr Oskar Brandt:</note><u who="#OB">Thank you.</u>
<sp who="#AB"><speaker>Ms Berg.</speaker><p>At <choice><sic>lest</sic><corr>last</corr></choice>.</p></sp></div></body></text></TEI>`;

it("reads utterances with who speaks them and when, what is noted between, and what the header says", async () => {
  const received = await readBytes(Buffer.from(tei), "a.xml");
  if (!received.ok) throw new Error(received.reason);
  const { format, text, reading } = received;
  expect(format).toBe("tei");
  expect(text).toBe(
    "Opening\nAnna Berg: Good morning.\nlaughs\nWe begin.\nThe Chair, Mr Oskar Brandt: Thank you.\nMs Berg: At lest.\n",
  );
  expect(reading.turns.map(({ label, heard }) => [label, heard?.end])).toEqual([
    ["Anna Berg", 3_500],
    ["The Chair, Mr Oskar Brandt", undefined],
    ["Ms Berg", undefined],
  ]);
  expect(reading.lines[2]?.role).toBe("note");
  expect([reading.title, reading.date, reading.place, reading.publication.date].map((one) => one?.value)).toEqual([
    "Sitting of the harbour council",
    "2031-04-07",
    "Port Selwyn",
    "2031-05-01",
  ]);
});

const edition = `<?xml version="1.0"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Minutes</title></titleStmt><editionStmt><p>Third
</p></editionStmt><sourceDesc><p>A box.</p></sourceDesc></fileDesc><revisionDesc><change>Corrected.</change></revisionDesc></teiHeader>
<standOff><listAnnotation><note>Beside.</note></listAnnotation></standOff><text><body><p>The
<app><lem>pilot</lem><rdg wit="#B">pirate</rdg><rdg wit="#C">parrot</rdg></app> of <placeName>Port Selwyn</placeName> <gap reason="illegible"/>
said<app><rdg>:</rdg><rdg>;</rdg></app> yes.</p><figure><figDesc>A boat.</figDesc><graphic url="boat.png"/></figure>
<p>No <placeName>quay</placeName>.</p></body></text></TEI>`;

it("reads one of several readings, and says by name what has no place", async () => {
  const received = await readBytes(Buffer.from(edition), "a.xml");
  if (!received.ok) throw new Error(received.reason);
  expect(received.text).toBe("The pilot of Port Selwyn\nsaid: yes.\nNo quay.\n");
  expect(received.unplaced?.map(({ kind, count, names }) => `${kind} ${names} ${count}`)).toEqual([
    "element standOff 1",
    "element rdg 3",
    "element gap 1",
    "element figDesc 1",
    "element graphic 1",
    "mark placeName 2",
    "header fileDesc/editionStmt 1",
    "header fileDesc/sourceDesc 1",
    "header revisionDesc/change 1",
  ]);
});

it("refuses other XML with a sentence", async () => {
  const received = await readBytes(Buffer.from('<?xml version="1.0"?><ports><port/></ports>'), "a.xml");
  expect(received).toMatchObject({ ok: false, reason: expect.stringMatching(/XML file of a kind.*TEI/) });
});

const parla = `<?xml version="1.0"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en" ana="#parla.sitting #reference"><teiHeader><fileDesc><titleStmt>
<title type="main" xml:lang="en">Harbour parliament, sitting 12</title><meeting n="12" ana="#parla.sitting">12</meeting></titleStmt>
<sourceDesc><bibl><idno type="URI">https://www.selwyn.example/sitting/12</idno><date when="2031-04-07">7.4.2031</date></bibl>
</sourceDesc></fileDesc><profileDesc><settingDesc><setting><name type="address">Quay 4</name><name type="city">Port Selwyn</name>
<name type="country" key="XX">Outer Islands</name><date when="2031-04-07">7.4.2031</date></setting></settingDesc></profileDesc>
</teiHeader><text ana="#reference"><body><div type="debateSection"><note type="speaker">Anna Berg, Chair:</note>
<u who="#BergAnna" ana="#chair" xml:id="u1"><seg xml:id="s1"><s><w lemma="good">Good</w>
<w lemma="morning" join="right">morning</w>
<pc>,</pc>
<w>pilots</w><w join="right">here</w><pc join="right">.</pc></s><s><w>Sit</w> <w>down</w><pc join="left">!</pc></s></seg>
<kinesic type="applause"><desc>(Applause)</desc></kinesic><seg><s><w join="right">(</w><w>Next</w><pc join="both">)</pc></s></seg></u></div></body></text></TEI>`;

it("reads records of parliaments: words in tokens as they are printed, the city and the address", async () => {
  const received = await readBytes(Buffer.from(parla), "ParlaMint-XX_2031-04-07.ana.xml");
  if (!received.ok) throw new Error(received.reason);
  const { text, reading } = received;
  expect(text).toBe("Anna Berg, Chair: Good morning, pilots here. Sit down!\n(Applause)\n(Next)\n");
  expect([reading.title, reading.date, reading.place, reading.url].map((one) => one?.value)).toEqual([
    "Harbour parliament, sitting 12",
    "2031-04-07",
    "Port Selwyn",
    "https://www.selwyn.example/sitting/12",
  ]);
  expect(reading.lines[1]?.role).toBe("note");
});

it("doubts a corpus, whose texts would run into each other", async () => {
  const part = (words: string) =>
    `<TEI><teiHeader><fileDesc/></teiHeader><text><body><u who="#A">${words}</u></body></text></TEI>`;
  const corpus = `<teiCorpus xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/>${part("One of two.")}${part("Two of two.")}</teiCorpus>`;
  expect(await readBytes(Buffer.from(corpus), "corpus.xml")).toMatchObject({
    ok: false,
    reason: expect.stringMatching(/2 texts in one file/),
  });
});
