import { useState } from "react";
import { Button } from "react-aria-components";
import type { Care } from "../../shared/contract/care.ts";
import { say } from "../../shared/language/say.ts";
import { useEvent } from "../bridge/use-event.ts";
import { Icon } from "../design/icon.tsx";
import { Kbd } from "../design/kbd.tsx";
import { arriving } from "../files/receive.ts";
import { list } from "../finding/listing.ts";
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
      <span>{say("{count, plural, one {# transcript} other {# transcripts}}", { count: archive.transcripts })}</span>
      {archive.readOnly ? <ReadOnly notices={archive.notices} /> : <SavedState />}
      <Verified care={archive.care} />
      <BackedUp care={archive.care} />
      <Arriving />
      <WatchStatus />
      <Indexing />
      <Button className="status-bar-commands" onPress={() => openDialog({ name: "commands" })}>
        {say("Commands")} <Kbd keys="Ctrl+K" />
      </Button>
    </footer>
  );
}

function Arriving() {
  const count = useStore(arriving);
  if (count === 0) return null;
  return <span role="status">{say("Taking in {count, plural, one {# file} other {# files}}…", { count })}</span>;
}

function SavedState() {
  const saving = isSaving(useStore(edits));
  const problem = useStore(refusal);
  const drafts = useStore(openDrafts);
  const terms = useStore(openTerms);
  if (saving) return <span role="status">{say("Saving…")}</span>;
  if (drafts > 0 && problem === undefined) return <span role="status">{say("Saved when you leave the field")}</span>;
  if (terms > 0 && problem === undefined)
    return <span role="status">{say("Typed but not added yet: Enter adds it")}</span>;
  return (
    <span role="status" className={problem === undefined ? "status-bar-good" : "status-bar-bad"} title={problem}>
      <i aria-hidden="true" />
      {problem === undefined ? say("All changes saved") : say("The last change was not saved")}
    </span>
  );
}

function ReadOnly({ notices }: { readonly notices: readonly string[] }) {
  return (
    <span className="status-bar-bad" title={notices.join(" ")}>
      <Icon name="lock" size={12} />
      {notices[0] === undefined ? say("Read-only") : say("Read-only: {notice}", { notice: notices[0] })}
    </span>
  );
}

function Verified({ care }: { readonly care: Care }) {
  if (useStore(isVerifying)) return <span role="status">{say("Verifying…")}</span>;
  if (care.verified === undefined) return <span>{say("Not verified yet")}</span>;
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
  return <span title={last?.folder}>{last ? backupWords(last) : say("Not backed up yet")}</span>;
}

function Indexing() {
  const listed = useSelected(list, (state) => state.listing?.indexing);
  const [told, setTold] = useState<typeof listed>(undefined);
  useEvent("finding.progress", setTold);
  const now = told ?? listed;
  if (now === undefined || now.done >= now.total) return null;
  const { done, total } = now;
  return <span>{say("Indexing texts: {done, number} of {total, number}", { done, total })}</span>;
}
