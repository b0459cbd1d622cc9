import type { Calls } from "../../shared/contract/contract.ts";
import { type TagEdit, tagEditSchema } from "../../shared/contract/tags.ts";
import type { Deed } from "../../shared/records/change.ts";
import type { Transcript } from "../../shared/records/transcript.ts";
import { select } from "./fake-finding.ts";
import { type InventedArchive, inventPerson, inventTopic } from "./invented-archive.ts";
import { inventId } from "./random.ts";

type Reference = { readonly id: string } | { readonly label: string };

/** The id of a term; made when its label is new. */
function resolve<T extends { readonly id: string }>(
  table: Map<string, T>,
  reference: Reference,
  labelOf: (record: T) => string,
  make: (label: string, number: number) => T,
): string {
  if ("id" in reference) return reference.id;
  const wanted = reference.label.toLowerCase();
  const there = [...table.values()].find((one) => labelOf(one).toLowerCase() === wanted);
  const record = there ?? make(reference.label, table.size + 1_000);
  table.set(record.id, record);
  return record.id;
}

function resolver(archive: InventedArchive) {
  return {
    topic: (one: Reference) => resolve(archive.topics, one, (topic) => topic.label, inventTopic),
    section: (one: Reference) =>
      resolve(
        archive.sections,
        one,
        (section) => section.label,
        (label, n) => ({ id: inventId("s", n), label }),
      ),
    person: (one: Reference) =>
      resolve(
        archive.persons,
        one,
        (person) => person.name.full,
        (label, n) => inventPerson("", label, n),
      ),
  };
}

const change = (there: readonly string[], add: readonly string[], remove: readonly string[]) =>
  [...new Set([...there, ...add])].filter((one) => !remove.includes(one));

function applyTo(archive: InventedArchive, transcript: Transcript, { add, remove, set }: TagEdit): Transcript {
  const find = resolver(archive);
  const link = (one: TagEdit["add"]["persons"][number]) => `${find.person(one.person)} ${one.role}`;
  const links = transcript.persons.map((one) => `${one.person} ${one.role}`);
  const persons = change(links, add.persons.map(link), remove.persons.map(link)).flatMap((one) =>
    [...transcript.persons, ...add.persons.map((new_) => ({ person: find.person(new_.person), role: new_.role }))]
      .filter((known) => `${known.person} ${known.role}` === one)
      .slice(0, 1),
  );
  const { status, embargo, publicationDate, ...fields } = set;
  const publication = {
    ...transcript.publication,
    sections: change(
      transcript.publication.sections,
      add.sections.map(find.section),
      remove.sections.map(find.section),
    ),
    ...(status === undefined ? {} : { status }),
    ...(embargo === undefined ? {} : { embargo: embargo ?? undefined }),
    ...(publicationDate === undefined ? {} : { date: publicationDate ?? undefined }),
  };
  const described = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, value ?? undefined]));
  const topics = change(transcript.topics, add.topics.map(find.topic), remove.topics.map(find.topic));
  return { ...transcript, ...described, topics, persons, publication };
}

type Record = (deed: Deed, changed: readonly Transcript[]) => string;

export function createFakeTags(archive: InventedArchive, record: Record): Calls["tags"] {
  return {
    async apply(request) {
      const edit = tagEditSchema.parse(request);
      if (typeof edit.set.date === "string" && !/^-?\d{4}/.test(edit.set.date)) {
        const message = `“${edit.set.date}” is not a date. Write it as 2021-03-03, 2021-03 or 2021.`;
        return { ok: false, error: { code: "bad-request", message } };
      }
      const changed = select(archive, edit.selection).map((one) => applyTo(archive, one, edit));
      const names = [...edit.add.topics, ...edit.remove.topics].flatMap((one) => ("label" in one ? [one.label] : []));
      const code = edit.set.status === undefined ? "tag" : "publish";
      return {
        ok: true,
        value: {
          step: record({ code, count: changed.length, names }, changed),
          changed: changed.length,
        },
      };
    },
    async plan(request) {
      const edit = tagEditSchema.parse(request);
      const all = select(archive, edit.selection);
      const fields = Object.entries(edit.set).map(([field, to]) => ({ field, to: to ?? "", added: [], removed: [] }));
      const transcripts = all.slice(0, 100).map(({ id, title }) => ({ id, title, fields }));
      return {
        ok: true,
        value: { changed: all.length, unchanged: 0, refused: { count: 0, transcripts: [] }, transcripts, makes: [] },
      };
    },
    async summary({ selection }) {
      const all = select(archive, selectionOf(selection));
      const tally = (ids: readonly string[], labelOf: (id: string) => string) =>
        [...new Set(ids)].map((id) => ({ id, label: labelOf(id), count: ids.filter((one) => one === id).length }));
      const links = tally(
        all.flatMap((one) => one.persons.map((link) => `${link.person} ${link.role}`)),
        (id) => archive.persons.get(id.split(" ")[0] ?? "")?.name.full ?? id,
      );
      const value = {
        count: all.length,
        topics: tally(
          all.flatMap((one) => one.topics),
          (id) => archive.topics.get(id)?.label ?? id,
        ),
        sections: tally(
          all.flatMap((one) => one.publication.sections),
          (id) => archive.sections.get(id)?.label ?? id,
        ),
        persons: links.map((one) => {
          const role = all
            .flatMap((each) => each.persons)
            .find((link) => `${link.person} ${link.role}` === one.id)?.role;
          return { ...one, id: one.id.split(" ")[0] ?? "", role: role ?? ("mentioned" as const) };
        }),
        statuses: tally(
          all.map((one) => one.publication.status),
          (id) => id,
        ).flatMap((one) => {
          const status = all.find((each) => each.publication.status === one.id)?.publication.status;
          return status === undefined ? [] : [{ status, count: one.count }];
        }),
        embargoes: tally(
          all.flatMap((one) => one.publication.embargo ?? []),
          (id) => id,
        ).map(({ id, count }) => ({
          embargo: id,
          count,
        })),
      };
      return { ok: true, value };
    },
  };
}

function selectionOf(selection: Parameters<Calls["tags"]["summary"]>[0]["selection"]) {
  return tagEditSchema.parse({ selection }).selection;
}
