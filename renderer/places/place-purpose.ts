import type { Place, placePurposes } from "../../shared/contract/places.ts";
import type { Text } from "../../shared/language/say.ts";

export type PlacePurpose = (typeof placePurposes)[number];

type PurposeWords = {
  readonly title: Text;
  /** What the button that ends it says. */
  readonly choose: Text;
  readonly hint: Text;
};

export const purposeWords: Readonly<Record<PlacePurpose, PurposeWords>> = {
  "create-archive": {
    title: "Where should the archive be?",
    choose: "Use this folder",
    hint: "An empty folder, or make a new one here.",
  },
  "open-archive": { title: "Open an archive", choose: "Open", hint: "Archives are marked." },
  "import-files": {
    title: "Choose files to import",
    choose: "Import",
    hint: "Space marks a file; several can be marked.",
  },
  "import-folder": {
    title: "Choose a folder to import",
    choose: "Import this folder",
    hint: "Folders inside it are read too.",
  },
  backup: {
    title: "Where should the backup be?",
    choose: "Back up here",
    hint: "An empty folder, best on another drive, or the one that holds the last backup.",
  },
  "repair-from": {
    title: "Which backup should files be fetched from?",
    choose: "Fetch from here",
    hint: "The folder of a backup, or of another copy of the archive.",
  },
  watch: {
    title: "Which folder should be watched?",
    choose: "Watch this folder",
    hint: "New files in it, and in folders inside it, are offered for import. Nothing in it is changed.",
  },
  copies: {
    title: "Where should the copies go?",
    choose: "Copy here",
    hint: "Nothing that is there is written over.",
  },
  export: { title: "Where should the export go?", choose: "Use this folder", hint: "A new folder is made inside it." },
};

/** Files are shown only where files are wanted. */
export function wantsFiles(purpose: PlacePurpose): boolean {
  return purpose === "import-files";
}

/** Several at once make sense only for files. */
export function takesSeveral(purpose: PlacePurpose): boolean {
  return purpose === "import-files";
}

/** A new folder makes sense only where something will be written. */
export function canMakeFolder(purpose: PlacePurpose): boolean {
  return ["create-archive", "export", "copies", "backup"].includes(purpose);
}

/** Whether pressing Enter on an entry chooses it; otherwise folders are walked into. */
export function isGoal(place: Place, purpose: PlacePurpose): boolean {
  if (purpose === "open-archive") return place.kind === "archive";
  return purpose === "import-files" && place.kind === "file";
}

/** What the button would choose: the marked entries that fit, or else the folder that is open. */
export function whatIsChosen(
  here: Place | undefined,
  marked: readonly Place[],
  purpose: PlacePurpose,
): readonly Place[] {
  const goals = marked.filter((place) => isGoal(place, purpose));
  if (goals.length > 0) return takesSeveral(purpose) ? goals : goals.slice(0, 1);
  if (here === undefined || purpose === "import-files") return [];
  if (purpose === "open-archive") return here.kind === "archive" ? [here] : [];
  return here.kind === "file" ? [] : [here];
}
