import type { ListedCollection } from "../../shared/contract/collections.ts";
import type { Selection } from "../../shared/contract/finding.ts";
import type { RereadSelection } from "../../shared/contract/rereads.ts";
import type { CopiedTags } from "../bulk/copied-tags.ts";
import type { PassageSubject } from "../passages/passage-dialog.tsx";
import { createStore } from "../store/store.ts";
import type { OutwardStatus } from "../tags/asks-first.ts";
import type { EditSelection } from "../tags/change.ts";

/** The import that is being reviewed in place of the main screen. */
export const importing = createStore<string | undefined>(undefined);

/** The page of the archive's terms that is open in place of the main screen. */
export const vocabulary = createStore<"topics" | "persons" | undefined>(undefined);

type OpenText = { readonly id: string; readonly title: string };

export type DialogName =
  | { readonly name: "commands" }
  | { readonly name: "keyboard" }
  | { readonly name: "help" }
  | { readonly name: "settings" }
  | { readonly name: "damage" }
  | { readonly name: "backup" }
  | { readonly name: "cleanup" }
  | { readonly name: "profiles" }
  | { readonly name: "export" }
  | { readonly name: "go-to" }
  | { readonly name: "passage"; readonly subject: PassageSubject }
  | { readonly name: "correct"; readonly transcript: OpenText; readonly paragraph: number | undefined }
  | { readonly name: "revisions"; readonly transcript: OpenText }
  | { readonly name: "copy-files"; readonly selection: Selection }
  | { readonly name: "field"; readonly selection: Selection }
  | { readonly name: "status"; readonly selection: EditSelection; readonly status: OutwardStatus }
  | { readonly name: "paste-tags"; readonly tags: CopiedTags; readonly selection: Selection }
  | { readonly name: "empty-trash"; readonly selection: Selection }
  | { readonly name: "reread"; readonly selection: RereadSelection }
  | { readonly name: "purge"; readonly transcripts: readonly string[] }
  | { readonly name: "history"; readonly transcript?: OpenText }
  | { readonly name: "facet"; readonly facet: "topics" | "persons" | "sections" | "places" | "languages" }
  | { readonly name: "new-collection"; readonly selection?: Selection; readonly count: number }
  | { readonly name: "edit-collection"; readonly collection: ListedCollection }
  | { readonly name: "add-to-collection"; readonly selection: Selection; readonly count: number }
  | { readonly name: "open-collection" }
  | { readonly name: "place-in-collection"; readonly collection: ListedCollection; readonly ids: readonly string[] }
  | { readonly name: "save-query" }
  | { readonly name: "rename-query"; readonly id: string; readonly now: string };

/** The dialog over the screen; one at a time. */
export const dialog = createStore<DialogName | undefined>(undefined);

/** What had the focus before the first of the dialogs that follow one another. */
let opener: Element | null = null;

export function openDialog(name: DialogName): void {
  if (dialog.get() === undefined) opener = document.activeElement;
  dialog.set(name);
}

export function closeDialog(): void {
  if (dialog.get() === undefined) return;
  dialog.set(undefined);
  setTimeout(returnFocus, patience);
}

/** Milliseconds in which a dialog puts the focus back itself. */
const patience = 50;

/** The dialog loses track of it when it was opened from a field with its suggestions on the screen. */
function returnFocus(): void {
  if (dialog.get() === undefined && document.activeElement === document.body && opener instanceof HTMLElement)
    opener.focus();
}
