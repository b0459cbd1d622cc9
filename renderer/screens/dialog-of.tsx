import { DamageDialog } from "../archive/damage-dialog.tsx";
import { BackupDialog } from "../backups/backup-dialog.tsx";
import { FieldDialog } from "../bulk/field-dialog.tsx";
import { PasteDialog } from "../bulk/paste-dialog.tsx";
import { CleanupDialog } from "../cleanup/cleanup-dialog.tsx";
import { EditCollectionDialog, NewCollectionDialog } from "../collections/collection-dialog.tsx";
import { AddToCollectionDialog, OpenCollectionDialog } from "../collections/pick-collection-dialog.tsx";
import { PlaceDialog } from "../collections/place-dialog.tsx";
import { KeyboardMap } from "../commands/keyboard-map.tsx";
import { type ExportScene, offerChoices } from "../export/export-choices.ts";
import { ExportDialog } from "../export/export-dialog.tsx";
import { CopyFilesDialog } from "../files/copy-files-dialog.tsx";
import { chosen } from "../finding/chosen.ts";
import { FacetDialog } from "../finding/facet-dialog.tsx";
import { list, rowOf } from "../finding/listing.ts";
import { countPicked, narrowing, toView } from "../finding/narrowing.ts";
import { RenameQueryDialog, SaveQueryDialog } from "../finding/save-query-dialog.tsx";
import { HistoryDialog } from "../history/history-dialog.tsx";
import { PassageDialog } from "../passages/passage-dialog.tsx";
import { ProfilesDialog } from "../profiles/profiles-dialog.tsx";
import { StatusDialog } from "../publication/status-dialog.tsx";
import { RereadDialog } from "../reread/reread-dialog.tsx";
import { CorrectDialog } from "../revisions/correct-dialog.tsx";
import { RevisionsDialog } from "../revisions/revisions-dialog.tsx";
import { SettingsDialog } from "../settings/settings-dialog.tsx";
import { GoToDialog } from "../transcripts/go-to-dialog.tsx";
import { EmptyDialog } from "../trash/empty-dialog.tsx";
import { PurgeDialog } from "../trash/purge-dialog.tsx";
import { usePart } from "./part.ts";
import { help } from "./rest.ts";
import { closeDialog, type DialogName } from "./screen.ts";

type LaterDialog = Exclude<DialogName, { readonly name: "commands" }>;

/** A dialog by its name. */
export function DialogOf({ open }: { readonly open: LaterDialog }) {
  switch (open.name) {
    case "keyboard":
      return <KeyboardMap onClose={closeDialog} />;
    case "help":
      return <Help onClose={closeDialog} />;
    case "settings":
      return <SettingsDialog onClose={closeDialog} />;
    case "damage":
      return <DamageDialog onClose={closeDialog} />;
    case "cleanup":
      return <CleanupDialog onClose={closeDialog} />;
    case "backup":
      return <BackupDialog onClose={closeDialog} />;
    case "profiles":
      return <ProfilesDialog onClose={closeDialog} />;
    case "facet":
      return <FacetDialog facet={open.facet} onClose={closeDialog} />;
    case "new-collection":
      return <NewCollectionDialog selection={open.selection} count={open.count} onClose={closeDialog} />;
    case "edit-collection":
      return <EditCollectionDialog collection={open.collection} onClose={closeDialog} />;
    case "add-to-collection":
      return <AddToCollectionDialog selection={open.selection} count={open.count} onClose={closeDialog} />;
    case "open-collection":
      return <OpenCollectionDialog onClose={closeDialog} />;
    case "place-in-collection":
      return <PlaceDialog collection={open.collection} ids={open.ids} onClose={closeDialog} />;
    case "save-query":
      return <SaveQueryDialog onClose={closeDialog} />;
    case "rename-query":
      return <RenameQueryDialog id={open.id} now={open.now} onClose={closeDialog} />;
    case "history":
      return <HistoryDialog transcript={open.transcript} onClose={closeDialog} />;
    case "empty-trash":
      return <EmptyDialog selection={open.selection} onClose={closeDialog} />;
    case "reread":
      return <RereadDialog selection={open.selection} onClose={closeDialog} />;
    case "purge":
      return <PurgeDialog transcripts={open.transcripts} onClose={closeDialog} />;
    case "copy-files":
      return <CopyFilesDialog selection={open.selection} onClose={closeDialog} />;
    case "field":
      return <FieldDialog selection={open.selection} onClose={closeDialog} />;
    case "status":
      return <StatusDialog selection={open.selection} status={open.status} onClose={closeDialog} />;
    case "paste-tags":
      return <PasteDialog tags={open.tags} selection={open.selection} onClose={closeDialog} />;
    case "go-to":
      return <GoToDialog onClose={closeDialog} />;
    case "passage":
      return <PassageDialog subject={open.subject} onClose={closeDialog} />;
    case "correct":
      return <CorrectDialog transcript={open.transcript} paragraph={open.paragraph} onClose={closeDialog} />;
    case "revisions":
      return <RevisionsDialog transcript={open.transcript} onClose={closeDialog} />;
    case "export":
      return <ExportDialog choices={offerChoices(exportScene())} onClose={closeDialog} />;
    default:
      return open satisfies never;
  }
}

function Help({ onClose }: { readonly onClose: () => void }) {
  const there = usePart(help, true, onClose);
  return there === undefined ? null : <there.HelpDialog onClose={onClose} />;
}

/** What the list shows at this moment, and what of it is selected. */
function exportScene(): ExportScene {
  const now = chosen.get();
  const { listing } = list.get();
  // What is counted, not what is being typed.
  const view = listing?.view ?? toView(narrowing.get());
  const row = listing === undefined || now.focus === undefined ? undefined : rowOf(listing, now.focus.id);
  return {
    chosen: now,
    view,
    total: listing?.total ?? 0,
    isNarrowed: view.query.trim() !== "" || countPicked(view) > 0,
    title: row?.title,
  };
}
