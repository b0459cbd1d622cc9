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

it("refuses other XML with a sentence", async () => {
  const received = await readBytes(Buffer.from('<?xml version="1.0"?><ports><port/></ports>'), "a.xml");
  expect(received).toMatchObject({ ok: false, reason: expect.stringMatching(/XML file of a kind.*TEI/) });
});
