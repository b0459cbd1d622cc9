import type { Calls } from "../../shared/contract/contract.ts";
import type { TagSuggestion } from "../../shared/contract/suggestions.ts";
import type { InventedArchive } from "./invented-archive.ts";
import { inventId } from "./random.ts";

/** Every transcript is suggested the first topic of the archive, until it is accepted or refused. */
export function createFakeSuggestions(archive: InventedArchive): Calls["suggestions"] {
  const settled = new Set<string>();
  const suggested = (id: string): TagSuggestion[] => {
    const [topic] = archive.topics.values();
    if (topic === undefined || settled.has(id)) return [];
    const words = [{ word: "harbour", times: 4 }];
    const common = { label: topic.label, confidence: 0.8, isProposed: true };
    return [{ kind: "topic", topic: topic.id, ...common, words, similar: 12, of: 20 }];
  };
  const settle = (id: string) => {
    settled.add(id);
    return inventId("h", settled.size);
  };
  return {
    async list({ id }) {
      return { ok: true, value: { suggestions: suggested(id), learning: { learnt: 30, left: 0, unreadable: 0 } } };
    },
    async accept({ id }) {
      return { ok: true, value: { step: settle(id) } };
    },
    async acceptAll({ id }) {
      const accepted = suggested(id);
      return { ok: true, value: { step: settle(id), accepted } };
    },
    async refuse({ id }) {
      return { ok: true, value: { step: settle(id) } };
    },
  };
}
