import type { Noun, Verb } from "./contract.ts";
import type { EventName } from "./events.ts";

/** What persons and topics have in common. */
const termVerbs = [
  "suggest",
  "list",
  "rename",
  "check",
  "edit",
  "mergePlan",
  "merge",
  "merges",
  "unmergePlan",
  "unmerge",
  "removePlan",
  "remove",
  "splitPlan",
  "split",
  "details",
] as const;

/**
 * The contract's names alone, for the preload: it makes one function per action and must stay small, so it does not
 * carry the schemas. A test holds this list against the contract.
 */
export const methodNames = {
  archive: ["state", "create", "open", "openSample", "close", "verify", "purge", "repairPlan", "repair", "forget"],
  backups: ["last", "make", "cancel"],
  cleanup: ["names", "fixNames"],
  collections: ["list", "save", "rename", "remove", "recent", "note", "forgetRecent"],
  exports: ["plan", "run", "cancel"],
  finding: [
    "list",
    "facets",
    "complete",
    "ids",
    "hits",
    "concordance",
    "concordanceTable",
    "stopConcordance",
    "frequency",
    "frequencyTable",
    "similar",
  ],
  history: ["undo", "redo", "takeBack", "doAgain", "list", "show"],
  imports: [
    "begin",
    "state",
    "items",
    "page",
    "treatFolders",
    "report",
    "diff",
    "choose",
    "correct",
    "correctAll",
    "derive",
    "compare",
    "readAgain",
    "names",
    "nameAs",
    "run",
    "cancel",
  ],
  passages: ["list", "add", "edit", "place", "remove"],
  persons: [...termVerbs, "mentions", "unsure", "settle", "show"],
  places: ["choose", "list", "make"],
  profiles: ["list", "keep", "rename", "remove"],
  publication: ["checks", "rules", "setRules"],
  rereads: ["outdated", "look", "apply", "cancel"],
  revisions: ["list", "text", "preview", "correct"],
  sections: ["suggest"],
  settings: ["show", "change"],
  suggestions: ["list", "accept", "acceptAll", "refuse"],
  tags: ["apply", "plan", "summary"],
  topics: [...termVerbs, "move", "exportTerms", "importPlan", "importTerms"],
  transcripts: ["show", "page"],
  trash: ["put", "restore", "plan", "empty"],
  watches: ["show", "start", "stop", "review"],
} as const satisfies { readonly [N in Noun]: readonly Verb<N>[] };

export const eventNames = [
  "archive.state",
  "archive.changed",
  "backups.progress",
  "imports.progress",
  "exports.progress",
  "rereads.progress",
  "finding.progress",
  "watches.changed",
  "window.command",
] as const satisfies readonly EventName[];
