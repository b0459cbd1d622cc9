import { openDialog } from "../screens/screen.ts";
import { openVocabulary } from "../vocabulary/open-vocabulary.ts";
import type { Command } from "./command.ts";
import { canOpenTerms } from "./conditions.ts";

/** The archive's terms themselves. */
export const vocabularyCommands: readonly Command[] = [
  {
    id: "vocabulary.topics",
    title: "Topics of the archive",
    group: "Tag",
    keys: ["Shift+T"],
    also: "vocabulary terms rename merge tree thesaurus",
    when: canOpenTerms,
    run: () => openVocabulary("topics"),
  },
  {
    id: "vocabulary.persons",
    title: "Persons of the archive",
    group: "Tag",
    keys: ["Shift+P"],
    also: "vocabulary authority names rename merge",
    when: canOpenTerms,
    run: () => openVocabulary("persons"),
  },
  {
    id: "vocabulary.cleanup",
    title: "Put in order…",
    group: "Tag",
    also: "clean-up untagged unnamed missing date place names cleanup",
    when: canOpenTerms,
    run: () => openDialog({ name: "cleanup" }),
  },
];
