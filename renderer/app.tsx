import { archiveState } from "./archive/archive-state.ts";
import { DropArea } from "./files/drop-area.tsx";
import { ToastRegion } from "./notices/toast-region.tsx";
import { PrintedList } from "./printing/printed-list.tsx";
import { ArchiveScreen } from "./screens/archive-screen.tsx";
import { Dialogs } from "./screens/dialogs.tsx";
import { usePart } from "./screens/part.ts";
import { rest } from "./screens/rest.ts";
import { importing, vocabulary } from "./screens/screen.ts";
import { WelcomeHost } from "./screens/welcome-host.tsx";
import { useStore } from "./store/store.ts";

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
  if (importId !== undefined || kind !== undefined) return <InPlace key={state.archive.id} />;
  return <ArchiveScreen key={state.archive.id} name={state.archive.name} />;
}

/** What stands in place of the main screen. */
function InPlace() {
  const importId = useStore(importing);
  const kind = useStore(vocabulary);
  const there = usePart(rest, true, showMain);
  if (there === undefined) return null;
  const { ImportScreen, VocabularyScreen } = there;
  if (importId !== undefined)
    return <ImportScreen key={importId} importId={importId} onDone={() => importing.set(undefined)} />;
  return kind === undefined ? null : <VocabularyScreen key={kind} kind={kind} />;
}

function showMain(): void {
  importing.set(undefined);
  vocabulary.set(undefined);
}
