import type { Pace } from "../../pace.ts";
import { type FactSets, givenFacts } from "../facts.ts";
import { childrenOf, elementsAt, elementsOf, textOf, type XmlElement } from "../xml/xml-element.ts";
import { bodyIn } from "./body-in.ts";
import { isVoice, ownId } from "./own-id.ts";

/** What a `TEI` element says, by the names that `expectedSets` has. */
export async function setsIn(tei: XmlElement, pace: Pace): Promise<FactSets> {
  const id = tei.attributes["xml:id"] ?? "";
  const all = (path: string, type?: string) =>
    elementsAt(tei, `teiHeader/${path}`)
      .filter(({ attributes }) => type === undefined || attributes.type === type)
      .map(textOf);
  const one = (path: string, type?: string) => all(path, type).join(" ");
  const attribute = (path: string, name: string) =>
    elementsAt(tei, `teiHeader/${path}`).map(({ attributes }) => attributes[name] ?? "");
  const [words = "", turns = ""] = attribute("fileDesc/extent/measure", "quantity");
  return {
    description: givenFacts({
      title: one("fileDesc/titleStmt/title"),
      summary: one("profileDesc/abstract/p"),
      date: one("profileDesc/settingDesc/setting/date"),
      time: one("profileDesc/settingDesc/setting/time"),
      zone: one("fileDesc/notesStmt/note", "timeZone"),
      place: one("profileDesc/settingDesc/setting/placeName"),
      geography: all("profileDesc/settingDesc/listPlace/place/placeName"),
      "event type": one("profileDesc/settingDesc/setting/activity"),
      language: attribute("profileDesc/langUsage/language", "ident").join(" "),
      reference: one("fileDesc/publicationStmt/idno", "reference"),
      series: one("fileDesc/seriesStmt/title"),
      provenance: one("fileDesc/notesStmt/note", "provenance"),
    }),
    publication: givenFacts({
      status: attribute("revisionDesc", "status").join(" "),
      sections: all("fileDesc/notesStmt/note", "section"),
      "publication date": one("fileDesc/publicationStmt/date", "published"),
    }),
    "terms of use": givenFacts({ terms: all("fileDesc/publicationStmt/availability/p") }),
    source: givenFacts({
      file: one("fileDesc/sourceDesc/bibl/idno", "filename"),
      address: one("fileDesc/sourceDesc/bibl/idno", "URI"),
      imported: attribute("revisionDesc/change", "when").join(" "),
      original: one("fileDesc/sourceDesc/bibl/idno", "sha256"),
      text: one("fileDesc/sourceDesc/bibl/idno", "textSha256"),
    }),
    extent: givenFacts({ words, turns }),
    tags: tagsIn(tei, id),
    text: givenFacts({ body: await bodyIn(tei, id, pace) }),
  };
}

function tagsIn(tei: XmlElement, id: string) {
  const terms = elementsAt(tei, "teiHeader/profileDesc/textClass/keywords/term");
  const listed = ["listPerson/person", "listOrg/org"].flatMap((path) =>
    elementsAt(tei, `teiHeader/profileDesc/particDesc/${path}`),
  );
  const known = listed.filter(({ attributes }) => !isVoice(ownId(attributes["xml:id"], id)));
  const categories = elementsAt(tei, "teiHeader/encodingDesc/classDecl").flatMap((one) => elementsOf(one, "category"));
  return givenFacts({
    topics: terms.map((term) => `${ownId(term.attributes.ref, id)} ${textOf(term)}`),
    persons: known.map((person) => personLine(person, id)).sort(),
    terms: categories.map((category) => wordsIn(category, ["catDesc"], id).join(" | ")).sort(),
  });
}

function personLine(person: XmlElement, id: string): string {
  const { role = "" } = person.attributes;
  const [own = "", ...words] = wordsIn(person, ["persName", "orgName", "occupation", "state", "idno"], id);
  return [own, role, ...words].join(" | ");
}

/** Its id, then what its children say, those of one name after those of another. */
function wordsIn(element: XmlElement, names: readonly string[], id: string): readonly string[] {
  const children = childrenOf(element);
  const said = names.flatMap((name) => children.filter((child) => child.name === name).map(textOf));
  return [ownId(element.attributes["xml:id"], id), ...said];
}
