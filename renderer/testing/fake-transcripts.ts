import type { Calls } from "../../shared/contract/contract.ts";
import type { InventedArchive } from "./invented-archive.ts";
import { inventPage } from "./invented-page.ts";

const gone = {
  ok: false,
  error: { code: "not-found", message: "This transcript is no longer in the archive." },
} as const;

export function createFakeTranscripts(archive: InventedArchive): Calls["transcripts"] {
  return {
    async show({ id }) {
      const transcript = archive.transcripts.get(id);
      if (transcript === undefined) return gone;
      const persons = new Set(transcript.persons.map((one) => one.person));
      const value = {
        transcript,
        persons: [...persons].flatMap((one) => archive.persons.get(one) ?? []),
        topics: transcript.topics.flatMap((one) => archive.topics.get(one) ?? []),
        sections: transcript.publication.sections.flatMap((one) => archive.sections.get(one) ?? []),
      };
      return { ok: true, value };
    },
    async page({ id }) {
      const transcript = archive.transcripts.get(id);
      if (transcript === undefined) return gone;
      const voices = [
        ...transcript.speakers.map(({ label }) => ({ labels: [label], name: label, anonymous: false })),
        { labels: ["Question"], anonymous: true },
      ];
      return { ok: true, value: { id, voices, blocks: inventPage(transcript).blocks } };
    },
  };
}
