import { useEffect } from "react";
import { archiveState, followArchive } from "./archive/archive-state.ts";
import { forgetArchive } from "./archive/forget.ts";
import { followChanges } from "./archive/revision.ts";
import { followKeys } from "./commands/dispatch.ts";
import { DropArea } from "./files/drop-area.tsx";
import { followImports } from "./import/follow-imports.ts";
import { ImportScreen } from "./import/import-screen.tsx";
import { ToastRegion } from "./notices/toast-region.tsx";
import { PrintedList } from "./printing/printed-list.tsx";
import { ArchiveScreen } from "./screens/archive-screen.tsx";
import { Dialogs } from "./screens/dialogs.tsx";
import { importing, vocabulary } from "./screens/screen.ts";
import { WelcomeHost } from "./screens/welcome-host.tsx";
import { useStore } from "./store/store.ts";
import { edits, isSaving } from "./tags/edits.ts";
import { VocabularyScreen } from "./vocabulary/vocabulary-screen.tsx";

export function App() {
  useEffect(() => {
    const stops = [followArchive(), followChanges(() => isSaving(edits.get())), followImports(), followKeys()];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  return (
    <>
      <Screen />
      <Dialogs />
      <ToastRegion />
      <DropArea />
      <PrintedList />
    </>
  );
}

/** One screen at a time; nothing until the service has said which archive is open. */
function Screen() {
  const state = useStore(archiveState);
  const importId = useStore(importing);
  const kind = useStore(vocabulary);
  const archiveId = state?.archive?.id;
  useEffect(() => (archiveId === undefined ? undefined : forgetArchive), [archiveId]);
  if (state === undefined) return null;
  if (state.archive === undefined) return <WelcomeHost state={state} />;
  if (importId !== undefined) {
    return <ImportScreen key={importId} importId={importId} onDone={() => importing.set(undefined)} />;
  }
  if (kind !== undefined) return <VocabularyScreen key={`${archiveId} ${kind}`} kind={kind} />;
  return <ArchiveScreen key={state.archive.id} name={state.archive.name} />;
}
