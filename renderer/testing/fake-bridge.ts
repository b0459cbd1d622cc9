import type { Bridge } from "../../shared/contract/bridge.ts";
import type { Calls } from "../../shared/contract/contract.ts";
import type { Outcome } from "../../shared/contract/error.ts";
import type { EventName } from "../../shared/contract/events.ts";
import { createFakeArchive, createFakeSettings } from "./fake-archive.ts";
import { createFakeBackups } from "./fake-backups.ts";
import { createFakeCleanup } from "./fake-cleanup.ts";
import { createFakeCollections } from "./fake-collections.ts";
import { createFakeExports } from "./fake-exports.ts";
import { createFakeFinding, select } from "./fake-finding.ts";
import { createFakeHistory } from "./fake-history.ts";
import { createFakeImports } from "./fake-imports.ts";
import { createFakePassages, createFakeRevisions } from "./fake-passages.ts";
import { createFakePersonNames } from "./fake-person-names.ts";
import { createFakePlaces } from "./fake-places.ts";
import { createFakeProfiles } from "./fake-profiles.ts";
import { createFakePublication } from "./fake-publication.ts";
import { createFakeRereads } from "./fake-rereads.ts";
import { createFakeSuggestions } from "./fake-suggestions.ts";
import { createFakeTags } from "./fake-tags.ts";
import { createFakeSuggest, createFakeVocabulary } from "./fake-terms.ts";
import { createFakeTranscripts } from "./fake-transcripts.ts";
import { createFakeTrash } from "./fake-trash.ts";
import { createFakeWatches } from "./fake-watches.ts";
import { inventArchive } from "./invented-archive.ts";
import type { Scenario } from "./scenario.ts";

type Hear = (event: never) => void;

/** Everything the service does, in memory on invented data. */
export function createFakeBridge(scenario: Scenario): Bridge<File> {
  const archive = inventArchive(scenario.transcripts);
  const listeners = new Map<EventName, Set<Hear>>();
  const on = (name: EventName) => (listener: Hear) => {
    const heard = listeners.get(name) ?? new Set();
    listeners.set(name, heard.add(listener));
    return () => {
      heard.delete(listener);
    };
  };
  const tell = (name: EventName, event: unknown) => {
    for (const listener of listeners.get(name) ?? []) listener(event as never);
  };

  let sequence = 1;
  const history = createFakeHistory(archive, (ids) => {
    sequence++;
    tell("archive.changed", { sequence, ids });
  });
  const imports = createFakeImports((state) => tell("imports.progress", state));
  const topics = () => [...archive.topics.values()].map(({ id, label }) => ({ id, label }));
  const persons = () => [...archive.persons.values()].map((one) => ({ id: one.id, label: one.name.full }));

  const calls: Calls = {
    archive: createFakeArchive(scenario, (state) => tell("archive.state", state)),
    backups: createFakeBackups((event) => tell("backups.progress", event)),
    copies: { put: async () => ({ ok: true, value: { files: 3, readingCopies: 1, held: 1 } }) },
    exports: createFakeExports(
      (selection) => select(archive, selection),
      (event) => tell("exports.progress", event),
    ),
    attention: { note: async () => ({ ok: true, value: {} }) },
    finding: createFakeFinding(archive, () => sequence, scenario.indexing),
    history: history.calls,
    imports: imports.calls,
    passages: createFakePassages(),
    persons: {
      suggest: createFakeSuggest(persons),
      ...createFakeVocabulary(persons),
      ...createFakePersonNames(archive),
      async show({ id }) {
        const person = archive.persons.get(id);
        if (person === undefined) return { ok: false, error: { code: "not-found", message: "This person is gone." } };
        return { ok: true, value: person };
      },
    },
    places: createFakePlaces(),
    problems: {
      report: async () => ({ ok: true, value: { name: "lectern-problem-report.txt", text: "Lectern problem report" } }),
      note: async () => ({ ok: true, value: {} }),
    },
    cleanup: createFakeCleanup(),
    collections: createFakeCollections(),
    profiles: createFakeProfiles(),
    publication: createFakePublication(),
    rereads: createFakeRereads(),
    revisions: createFakeRevisions(),
    sections: { suggest: createFakeSuggest(() => [...archive.sections.values()]) },
    settings: createFakeSettings(),
    suggestions: createFakeSuggestions(archive),
    tags: createFakeTags(archive, history.record),
    topics: { suggest: createFakeSuggest(topics), ...createFakeVocabulary(topics) },
    transcripts: createFakeTranscripts(archive),
    trash: createFakeTrash(archive, history.record),
    watches: createFakeWatches((state) => tell("watches.changed", state)),
  };

  return {
    ...hinder(calls, scenario),
    on: {
      "archive.state": on("archive.state"),
      "archive.changed": on("archive.changed"),
      "backups.progress": on("backups.progress"),
      "imports.progress": on("imports.progress"),
      "exports.progress": on("exports.progress"),
      "rereads.progress": on("rereads.progress"),
      "finding.progress": on("finding.progress"),
      "terms.progress": on("terms.progress"),
      "watches.changed": on("watches.changed"),
      "window.command": on("window.command"),
    },
    files: { receive: async (files) => imports.begin(Math.max(files.length, 1)) },
  };
}

type Ask = (request: never) => Promise<Outcome<unknown>>;

/** Let every call wait, and some fail. */
function hinder(calls: Calls, { delay, failing }: Scenario): Calls {
  const hindered = (name: string, ask: Ask): Ask => {
    const error = { code: "internal" as const, message: `Invented failure of ${name}: try again.` };
    return async (request) => {
      // Even without a delay an answer never comes in the same task: no host can do that.
      await new Promise((resolve) => setTimeout(resolve, delay));
      return failing.has(name) ? { ok: false, error } : ask(request);
    };
  };
  const nouns = Object.entries(calls).map(([noun, verbs]) => [
    noun,
    Object.fromEntries(Object.entries<Ask>(verbs).map(([verb, ask]) => [verb, hindered(`${noun}.${verb}`, ask)])),
  ]);
  return Object.fromEntries(nouns);
}
