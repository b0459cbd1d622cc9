import type { Section } from "../../../shared/records/section.ts";
import type { Topic } from "../../../shared/records/topic.ts";
import type { ScratchFile } from "../folder/scratch-file.ts";
import { tagsOf, writeXml, type XmlMaker, xmlDeclaration } from "../xml/xml.ts";
import { variablesElement } from "./case.ts";
import type { CodeBook } from "./code-book.ts";
import { guidOf } from "./guid.ts";

export type Project = {
  readonly name: string;
  readonly exported: Date;
  /** GUID of whoever made everything in it. */
  readonly user: string;
  readonly codes: CodeBook;
  readonly topics: readonly Topic[];
  readonly sections: readonly Section[];
  /** Sources by the section that they are in. */
  readonly bySection: ReadonlyMap<string, readonly string[]>;
  readonly cases: ScratchFile;
  readonly sources: ScratchFile;
  readonly hasSources: boolean;
};

/** `project.qde` piece by piece: what sources point to stands before them. */
export async function* projectPieces(xml: XmlMaker, project: Project): AsyncGenerator<Uint8Array | string> {
  const { element: e } = xml;
  const { name, exported, user, codes, topics, cases, sources } = project;
  const creationDateTime = exported.toISOString();
  const [open, close] = tagsOf(
    e("Project", {
      xmlns: "urn:QDA-XML:project:1.0",
      name,
      origin: "Lectern",
      creatingUserGUID: user,
      creationDateTime,
    }),
  );
  yield `${xmlDeclaration}${open}\n`;
  yield `${writeXml(e("Users", {}, e("User", { guid: user, name: "Lectern" })))}\n`;
  yield `${writeXml(codes.element(xml, topics))}\n${writeXml(variablesElement(xml))}\n`;
  yield* within("Cases", project, cases);
  yield* within("Sources", project, sources);
  yield* setPieces(xml, project);
  yield `${close}\n`;
}

/** A list must not be empty; what was set aside is taken either way. */
async function* within(name: string, { hasSources }: Project, scratch: ScratchFile) {
  if (hasSources) yield `<${name}>\n`;
  yield* scratch.take();
  if (hasSources) yield `</${name}>\n`;
}

const membersAtOnce = 1_000;

/** Members of a set are a line each: a section may have all sources there are. */
function* setPieces({ element: e }: XmlMaker, { sections, bySection }: Project): Generator<string> {
  const sets = sections.flatMap(({ id, label }) => {
    const members = bySection.get(id) ?? [];
    return members.length === 0 ? [] : [{ id, label, members }];
  });
  if (sets.length === 0) return;
  yield "<Sets>";
  for (const { id, label, members } of sets) {
    const [open, close] = tagsOf(e("Set", { guid: guidOf("section", id), name: label }));
    yield open;
    for (let at = 0; at < members.length; at += membersAtOnce) {
      const some = members.slice(at, at + membersAtOnce);
      yield some.map((targetGUID) => writeXml(e("MemberSource", { targetGUID }))).join("");
    }
    yield close;
  }
  yield "</Sets>\n";
}
