import { say } from "../../../shared/language/say.ts";
import {
  type Collection,
  collectionNamed,
  isOrdered,
  type OrderedCollection,
} from "../../../shared/records/collection.ts";
import { plainName } from "../../../shared/records/plain-name.ts";
import type { Tables } from "../../../shared/records/record.ts";
import { shortened } from "../query/problem.ts";
import type { FieldTest, Query } from "../query/query.ts";

type Collections = Tables["collections"];

/** The hand-made lists that a test means: the one of this name, else those whose names begin so while it is typed. */
export function collectionsCalled(
  collections: Collections,
  { value, prefix }: Pick<FieldTest, "value" | "prefix">,
): readonly OrderedCollection[] {
  const lists = [...collections.values()].filter(isOrdered);
  const named = collectionNamed(lists, value);
  if (named) return [named];
  return prefix ? lists.filter(beginsWith(value)) : [];
}

function beginsWith(value: string): (one: Collection) => boolean {
  const small = value.toLowerCase();
  return ({ name }) => plainName(name).toLowerCase().startsWith(small);
}

/** The ids in the order of the one collection that all which is found lies in; undefined when there is none, or more. */
export function arrangementOf(query: Query, collections: Collections): readonly string[] | undefined {
  const parts = query.kind === "all" ? query.of : [query];
  const [test, ...others] = parts.filter(isCollectionTest);
  if (!test || others.length > 0) return undefined;
  const [only, ...more] = collectionsCalled(collections, test);
  return more.length > 0 ? undefined : only?.members;
}

/** What is wrong with a query that asks for a collection which is not there; `undefined` when it is. */
export function missingCollection(query: Query, collections: Collections): string | undefined {
  if (!isCollectionTest(query) || collectionsCalled(collections, query).length > 0) return undefined;
  const saved = collectionNamed(collections.values(), query.value);
  if (saved) {
    return say("{name} is a saved query: it has no members of its own. Ask for it by its words.", {
      name: shortened(saved.name),
    });
  }
  return say("There is no collection {name}. The names of those that there are stand beside the list.", {
    name: shortened(query.value),
  });
}

function isCollectionTest(query: Query): query is FieldTest {
  return query.kind === "field" && query.field === "collection";
}
