import type { Deed } from "../../shared/records/change.ts";

/** What a step did, as it goes on after “Taken back: ”. */
export function deedWords({ code, of, count, names, merges }: Deed): string {
  const many = count === 1 ? "1 transcript" : `${count} transcripts`;
  const what = names.length === 0 || code === "import" ? "" : ` (${names.join(", ")})`;
  switch (code) {
    case "import":
      return `the import of ${many}`;
    case "tag":
      return `tags of ${many}${what}`;
    case "refuse":
      return `the refusal of suggestions${what}`;
    case "describe":
      return `a description of ${many}${what}`;
    case "publish":
      return `the publication of ${many}${what}`;
    case "trash":
      return `the deletion of ${many}${what}`;
    case "restore":
      return `the return of ${many} from the trash${what}`;
    case "empty-trash":
      return `the emptying of the trash (${many})`;
    case "rename":
      return `the renaming of ${names.map((name) => `“${name}”`).join(" to ")}`;
    case "merge":
      if (merges)
        return `the merging of ${merges.flatMap(({ from }) => from).length} terms into ${quoted(names)}${merges.length > names.length ? ", …" : ""} in ${many}`;
      return `the merging of ${quoted(names.slice(0, -1))} into ${quoted(names.slice(-1))} in ${many}`;
    case "unmerge":
      return `the taking of ${quoted(names.slice(0, 1))} out of ${quoted(names.slice(1))} in ${many}`;
    case "split":
      return `the splitting of ${names.map((name) => `“${name}”`).join(" to ")} in ${many}`;
    case "move":
      return `the move of topics (${names.join(", ")})`;
    case "describe-term":
      return `a description of ${quoted(names)}`;
    case "delete-term":
      return `the deletion of ${quoted(names)} in ${many}`;
    case "import-terms":
      return `the import of topics${what}`;
    case "profile":
      return `the change of the reading profile ${names.map((name) => `“${name}”`).join(", ")}`;
    case "collection":
      return `a change of the collection ${names.map((name) => `“${name}”`).join(" to ")}`;
    case "reread":
      return `the new reading of ${many}`;
    case "passage":
      return `a passage of ${many}${what}`;
    case "correct":
      return `the correction of the text of ${many}${what}`;
    case "settings":
      return "settings of the archive";
    case "join":
      return `the merging with the copy ${quoted(names)}, which touched ${many}`;
    case "purge":
      return `the purge of ${many}`;
    case "create-archive":
      return "the making of the archive";
    case "undo":
    case "redo":
      return of === undefined ? "a step of the history" : `${code} of ${deedWords({ code: of, count, names, merges })}`;
    default:
      return code satisfies never;
  }
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(", ");
}
