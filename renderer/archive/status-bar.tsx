import { useState } from "react";
import { Button } from "react-aria-components";
import type { Care } from "../../shared/contract/care.ts";
import { useEvent } from "../bridge/use-event.ts";
import { Icon } from "../design/icon.tsx";
import { Kbd } from "../design/kbd.tsx";
import { list } from "../finding/listing.ts";
import { formatCount, formatQuantity } from "../format/number.ts";
import { openDialog } from "../screens/screen.ts";
import { useSelected, useStore } from "../store/store.ts";
import { openDrafts, openTerms } from "../tags/drafts.ts";
import { edits, isSaving, refusal } from "../tags/edits.ts";
import { WatchStatus } from "../watches/watch-status.tsx";
import { archiveState } from "./archive-state.ts";
import { backupWords, verifiedWords } from "./care-words.ts";
import { isVerifying } from "./verify.ts";
import "./status-bar.css";

/** The truth about safety: what is saved, what was verified, what is still going on. */
export function StatusBar() {
  const archive = useStore(archiveState)?.archive;
  if (archive === undefined) return null;
  return (
    <footer className="status-bar">
      <span>{formatQuantity(archive.transcripts, "transcript", "transcripts")}</span>
      {archive.readOnly ? <ReadOnly notices={archive.notices} /> : <SavedState />}
      <Verified care={archive.care} />
      <BackedUp care={archive.care} />
      <WatchStatus />
      <Indexing />
      <Button className="status-bar-commands" onPress={() => openDialog({ name: "commands" })}>
        Commands <Kbd keys="Ctrl+K" />
      </Button>
    </footer>
  );
}

function SavedState() {
  const saving = isSaving(useStore(edits));
  const problem = useStore(refusal);
  const drafts = useStore(openDrafts);
  const terms = useStore(openTerms);
  if (saving) return <span role="status">Saving…</span>;
  if (drafts > 0 && problem === undefined) return <span role="status">Saved when you leave the field</span>;
  if (terms > 0 && problem === undefined) return <span role="status">Typed but not added yet: Enter adds it</span>;
  return (
    <span role="status" className={problem === undefined ? "status-bar-good" : "status-bar-bad"} title={problem}>
      <i aria-hidden="true" />
      {problem === undefined ? "All changes saved" : "The last change was not saved"}
    </span>
  );
}

function ReadOnly({ notices }: { readonly notices: readonly string[] }) {
  return (
    <span className="status-bar-bad" title={notices.join(" ")}>
      <Icon name="lock" size={12} />
      Read-only{notices[0] === undefined ? "" : `: ${notices[0]}`}
    </span>
  );
}

function Verified({ care }: { readonly care: Care }) {
  if (useStore(isVerifying)) return <span role="status">Verifying…</span>;
  if (care.verified === undefined) return <span>Not verified yet</span>;
  const words = verifiedWords(care.verified);
  if (care.verified.problems === 0) return <span>{words}</span>;
  return (
    <Button className="status-bar-problems" onPress={() => openDialog({ name: "damage" })}>
      {words}
    </Button>
  );
}

function BackedUp({ care }: { readonly care: Care }) {
  const [last] = care.backups;
  return <span title={last?.folder}>{last ? backupWords(last) : "Not backed up yet"}</span>;
}

function Indexing() {
  const listed = useSelected(list, (state) => state.listing?.indexing);
  const [told, setTold] = useState<typeof listed>(undefined);
  useEvent("finding.progress", setTold);
  const now = told ?? listed;
  if (now === undefined || now.done >= now.total) return null;
  return (
    <span>
      Indexing texts: {formatCount(now.done)} of {formatCount(now.total)}
    </span>
  );
}
