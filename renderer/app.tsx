import { archiveState } from "./archive/archive-state.ts";
import { DropArea } from "./files/drop-area.tsx";
import { ImportScreen } from "./import/import-screen.tsx";
import { ToastRegion } from "./notices/toast-region.tsx";
import { PrintedList } from "./printing/printed-list.tsx";
import { ArchiveScreen } from "./screens/archive-screen.tsx";
import { Dialogs } from "./screens/dialogs.tsx";
import { importing, vocabulary } from "./screens/screen.ts";
import { WelcomeHost } from "./screens/welcome-host.tsx";
import { useStore } from "./store/store.ts";
import { VocabularyScreen } from "./vocabulary/vocabulary-screen.tsx";

export function App() {
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
  if (state === undefined) return null;
  if (state.archive === undefined) return <WelcomeHost state={state} />;
  if (importId !== undefined) {
    return <ImportScreen key={importId} importId={importId} onDone={() => importing.set(undefined)} />;
  }
  if (kind !== undefined) return <VocabularyScreen key={`${state.archive.id} ${kind}`} kind={kind} />;
  return <ArchiveScreen key={state.archive.id} name={state.archive.name} />;
}
