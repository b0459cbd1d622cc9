import type { Change } from "../../../shared/records/change.ts";
import type { Tables } from "../../../shared/records/record.ts";
import type { Vocabulary } from "../../tagging/vocabulary.ts";
import type { KnownPersons } from "../tie-names.ts";
import type { KnownPart } from "./plan-part.ts";
import type { Project, ProjectPart } from "./project.ts";
import { createProjectTerms, type ProjectTerms } from "./project-terms.ts";

/** The projects of one import while it is written. */
export type ProjectBook = {
  /** All of its codes that are topics, as far as the archive has them not. */
  readonly codes: (project: Project) => readonly Change[];
  /** What is known when a text of it is planned. */
  readonly of: (part: ProjectPart) => KnownPart;
  /** Its sets, with those of their texts that came in. */
  readonly sets: (project: Project) => readonly { readonly name: string; readonly members: readonly string[] }[];
};

type Terms = { readonly vocabulary: Pick<Vocabulary, "topics">; readonly persons: KnownPersons };

export function createProjectBook(tables: Pick<Tables, "transcripts">, { vocabulary, persons }: Terms): ProjectBook {
  const known = new Map<Project, ProjectTerms>();
  const transcripts = new Map<Project, Map<string, string>>();
  const given = new Set<string>();

  const termsOf = (project: Project): ProjectTerms => {
    const terms = known.get(project) ?? createProjectTerms(project, vocabulary, persons);
    known.set(project, terms);
    return terms;
  };

  return {
    codes: (project) => {
      const makes: Change[] = [];
      termsOf(project).topics([...project.codes.keys()], makes);
      return makes;
    },
    of: ({ project, text }) => ({
      terms: termsOf(project),
      isTaken: (id) => given.has(id) || tables.transcripts.has(id),
      onPlanned: (id) => {
        given.add(id);
        const own = transcripts.get(project) ?? new Map<string, string>();
        transcripts.set(project, own.set(text.guid, id));
      },
    }),
    sets: (project) =>
      project.sets.flatMap(({ name, texts }) => {
        const members = texts.flatMap((guid) => transcripts.get(project)?.get(guid) ?? []);
        return members.length === 0 ? [] : { name, members };
      }),
  };
}
