import { writeFileSync } from "node:fs";
import path from "node:path";
import { createSmallZips } from "../../exporting/zip/small-zip.ts";

/** A project as a file in the folder; `texts` by their paths in it. */
export function projectFile(
  folder: string,
  project: string | Uint8Array,
  texts: Readonly<Record<string, string | Uint8Array>> = {},
) {
  const file = path.join(folder, "interviews.qdpx");
  const parts = Object.entries({ "project.qde": project, ...texts });
  const content = parts.map(([name, words]) => ({
    name,
    content: typeof words === "string" ? Buffer.from(words) : words,
  }));
  writeFileSync(file, createSmallZips(new Date("2021-03-03T08:00:00Z"))(content));
  return file;
}

const guid = (n: number) => `${n}`.padStart(8, "0").concat("-0000-4000-8000-000000000000");

const head = `<?xml version="1.0" encoding="utf-8"?>
<Project xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns="urn:QDA-XML:project:1.0"`;

/** The text of {@link windowsProject}: CR LF, and a letter of two UTF-16 units. */
export const windowsText = "Anna Berg: Good 🚢 morning.\r\nOskar Brandt: Wages are low.\r\n";

/**
 * In the manner of a program on Windows: GUIDs in capitals, a mark before the text, CR LF as one position, a selection a coding that bears
 * its words, memos, a PDF with its text, a picture, a graph, links and sets.
 */
export const windowsProject = {
  project: `${head} name="Harbour wages" origin="Coder for Windows 14" creatingUserGUID="${guid(1)}">
<Users><User guid="${guid(1)}" name="Irena Valdez"/><User guid="${guid(2)}" name="Per Lund"/></Users>
<CodeBook><Codes>
<Code guid="${guid(10)}" name="Work" isCodable="true"><Description>What people do.</Description>
 <Code guid="{${guid(11)}}" name="Wages" isCodable="true"/><Code guid="${guid(12)}" name="Other" isCodable="true"/></Code>
<Code guid="${guid(13)}" name="Greetings" isCodable="true"><Code guid="${guid(14)}" name="other" isCodable="true"/></Code>
</Codes></CodeBook>
<Variables><Variable guid="${guid(20)}" name="Age" typeOfVariable="Integer"/><Variable guid="${guid(21)}" name="Boat" typeOfVariable="Text"/></Variables>
<Cases><Case guid="${guid(30)}" name="Anna"><VariableValue><VariableRef targetGUID="${guid(20)}"/><IntegerValue>34</IntegerValue></VariableValue>
 <SourceRef targetGUID="${guid(40)}"/></Case><Case guid="${guid(31)}" name="Nobody"/></Cases>
<Sources>
<TextSource guid="${guid(40)}" name="Interview 1.docx" richTextPath="internal://${guid(40)}.docx" plainTextPath="internal://${guid(40)}.TXT"
 creatingUser="${guid(1)}" creationDateTime="2021-03-03T10:00:00+02:00"><Description>Held at the quay.</Description>
 <PlainTextSelection guid="${guid(50)}" name="morning" startPosition="18" endPosition="25" creatingUser="${guid(2)}" creationDateTime="2021-03-04T09:00:00Z">
  <Coding guid="${guid(60)}" creatingUser="${guid(2)}" creationDateTime="2021-03-04T09:00:00Z"><CodeRef targetGUID="${guid(13).toUpperCase()}"/></Coding></PlainTextSelection>
 <PlainTextSelection guid="${guid(51)}" name="Wages are…" startPosition="41" endPosition="55"><Description>Wages are low.</Description>
  <Coding guid="${guid(61)}"><CodeRef targetGUID="${guid(11)}"/><NoteRef targetGUID="${guid(70)}"/></Coding></PlainTextSelection>
 <PlainTextSelection guid="${guid(52)}" name="Wages are…" startPosition="41" endPosition="55">
  <Coding guid="${guid(62)}"><CodeRef targetGUID="${guid(14)}"/></Coding></PlainTextSelection>
 <PlainTextSelection guid="${guid(53)}" startPosition="400" endPosition="410"/>
 <Coding guid="${guid(63)}"><CodeRef targetGUID="${guid(10)}"/></Coding><NoteRef targetGUID="${guid(71)}"/></TextSource>
<PDFSource guid="${guid(41)}" name="Tariff.pdf" path="internal://${guid(41)}.pdf"><Representation guid="${guid(42)}" name="Tariff" >
 <PlainTextContent>A ton costs two crowns.</PlainTextContent><PlainTextSelection guid="${guid(54)}" startPosition="2" endPosition="5">
 <Coding guid="${guid(64)}"><CodeRef targetGUID="${guid(12)}"/></Coding></PlainTextSelection></Representation></PDFSource>
<PictureSource guid="${guid(43)}" name="Quay.jpg" path="internal://${guid(43)}.jpg"/>
<TextSource guid="${guid(44)}" name="Lost" plainTextPath="relative://${guid(44)}.txt"/>
</Sources>
<Notes><Note guid="${guid(70)}" name="Memo 1"><PlainTextContent>She means the pilots.</PlainTextContent></Note>
<Note guid="${guid(71)}" name="Memo 2" plainTextPath="internal://${guid(71)}.txt"/><Note guid="${guid(72)}" name="Diary"><PlainTextContent>Rain.</PlainTextContent></Note></Notes>
<Links><Link guid="${guid(80)}" name="answers"/></Links>
<Sets><Set guid="${guid(81)}" name="First round"><MemberSource targetGUID="${guid(40)}"/><MemberSource targetGUID="${guid(41)}"/></Set>
<Set guid="${guid(82)}" name="Hot codes"><MemberCode targetGUID="${guid(10)}"/></Set></Sets>
<Graphs><Graph guid="${guid(90)}" name="Map"/></Graphs></Project>`,
  texts: {
    [`sources/${guid(40)}.txt`]: `\ufeff${windowsText}`,
    [`sources/${guid(40)}.docx`]: "PK",
    [`sources/${guid(71)}.txt`]: "Tired.",
  },
};

/** In the manner of a program in Python: code points, LF, names without the words, codes without levels, a recording with its transcript. */
export const pointsProject = {
  project: `${head} name="Points" origin="Pointer 3.2">
<Users><User guid="${guid(1)}" name="default"/></Users>
<CodeBook><Codes><Code guid="${guid(10)}" name="Ships" isCodable="true"/></Codes></CodeBook>
<Sources><TextSource guid="${guid(40)}" name="a/b: talk" plainTextPath="internal://${guid(40)}.txt">
<PlainTextSelection guid="${guid(50)}" startPosition="1" endPosition="6"><Coding guid="${guid(60)}"><CodeRef targetGUID="${guid(10)}"/></Coding></PlainTextSelection></TextSource>
<AudioSource guid="${guid(41)}" name="Tape 1" path="internal://${guid(41)}.mp3"><Transcript guid="${guid(42)}" name="Tape 1 in words">
<PlainTextContent>We sailed at noon.</PlainTextContent><SyncPoint guid="${guid(43)}" timeStamp="0" position="3"/><SyncPoint guid="${guid(44)}" timeStamp="900" position="9"/>
<TranscriptSelection guid="${guid(51)}" fromSyncPoint="${guid(43)}" toSyncPoint="${guid(44)}"><Coding guid="${guid(61)}"><CodeRef targetGUID="${guid(10)}"/></Coding></TranscriptSelection>
</Transcript></AudioSource></Sources></Project>`,
  texts: { [`Sources/${guid(40)}.txt`]: "🚢ships\nsail\n" },
};
