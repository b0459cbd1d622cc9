import type { Person } from "../../../shared/records/person.ts";
import type { Tables } from "../../../shared/records/record.ts";
import { all, any, not } from "../query/make-query.ts";
import type { FieldTest, Phrase, Query } from "../query/query.ts";
import { wordsOf } from "../words/word-scanner.ts";

export type Named = {
  readonly tables: Pick<Tables, "persons">;
  /** As in `Ground`. */
  readonly personsCalled: (name: string, isBegun: boolean) => Promise<readonly string[]>;
};

/** Forms of names that are looked for at once; a name that so many bear says nothing. */
const mostNames = 200;

/**
 * A query in which whom a text names stands as the words of their names, so that these are found, marked and put into
 * lines as any words are. Where nobody is called so the test stays: it holds nowhere.
 */
export async function expandMentions(query: Query, named: Named): Promise<Query> {
  switch (query.kind) {
    case "all":
      return all(await expandEach(query.of, named)) ?? query;
    case "any":
      return any(await expandEach(query.of, named)) ?? query;
    case "not":
      return not(await expandMentions(query.of, named));
    case "field":
      return query.field === "mentions" ? ((await namesIn(query, named)) ?? query) : query;
    default:
      return query;
  }
}

async function expandEach(parts: readonly Query[], named: Named): Promise<readonly Query[]> {
  const expanded: Query[] = [];
  for (const part of parts) expanded.push(await expandMentions(part, named));
  return expanded;
}

async function namesIn({ value, prefix }: FieldTest, { tables, personsCalled }: Named): Promise<Query | undefined> {
  const phrases: Phrase[] = [];
  for (const id of await personsCalled(value, prefix)) {
    const person = tables.persons.get(id);
    if (person) phrases.push(...formsOf(person));
    if (phrases.length > mostNames) break;
  }
  return any(phrases.slice(0, mostNames));
}

/** The name in either order, and its variants. A person is named by two words at least, where the name has two. */
function formsOf({ kind, name, variants }: Person): Phrase[] {
  const { full, given = "", family = "" } = name;
  const forms = [full, `${given} ${family}`, `${family} ${given}`, ...variants].map(wordsOf);
  const least = kind === "person" ? Math.min(2, Math.max(...forms.map(({ length }) => length))) : 1;
  return forms.flatMap((words) =>
    words.length < Math.max(1, least) ? [] : { kind: "phrase", words, prefix: false, anyForm: true, column: "text" },
  );
}
