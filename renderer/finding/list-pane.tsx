import { say } from "../../shared/language/say.ts";
import { CollectionStrip } from "../collections/collection-strip.tsx";
import { openCollection } from "../collections/lists.ts";
import { CommandButton, CommandIconButton } from "../commands/command-button.tsx";
import { Button } from "../design/button.tsx";
import { EmptyState } from "../design/empty-state.tsx";
import { Notice } from "../design/notice.tsx";
import { arriving } from "../files/receive.ts";
import { useStore } from "../store/store.ts";
import { useLate } from "../store/use-late.ts";
import { TrashStrip } from "../trash/trash-strip.tsx";
import { chosen, countChosen } from "./chosen.ts";
import { type Listing, type ListState, list, showView } from "./listing.ts";
import { countPicked, narrowing, showAll, toView } from "./narrowing.ts";
import { SortMenu } from "./sort-menu.tsx";
import { TranscriptList } from "./transcript-list.tsx";
import "./list-pane.css";

export function ListPane() {
  const state = useStore(list);
  return (
    <section className="list-pane" aria-label={say("Transcripts")} aria-busy={state.isLoading}>
      <ListHead state={state} />
      {state.listing?.view.trash === true ? <TrashStrip count={state.listing.total} /> : null}
      <CollectionStrip />
      <ListProblems state={state} />
      <ListBody state={state} />
    </section>
  );
}

function ListHead({ state }: { readonly state: ListState }) {
  const now = useStore(chosen);
  const total = state.listing?.total ?? 0;
  const count = countChosen(now, total);
  return (
    <header className="list-head">
      <CommandIconButton command="view.narrowing" icon="filter" />
      <div role="status">
        <h2>{state.listing === undefined ? say("Transcripts") : nameList(state.listing)}</h2>
      </div>
      {count > 1 ? (
        <span className="list-selected">
          {count === total ? say("all selected") : say("{count, number} selected", { count })}
        </span>
      ) : null}
      <SortMenu />
    </header>
  );
}

function nameList({ total, view }: Listing): string {
  return view.trash
    ? say("{count, number} in the trash", { count: total })
    : say("{count, plural, one {# transcript} other {# transcripts}}", { count: total });
}

function ListProblems({ state }: { readonly state: ListState }) {
  const { error, listing } = state;
  if (error === undefined && listing?.notice === undefined) return null;
  return (
    <div className="list-problems">
      {error === undefined ? null : (
        <Notice
          tone="problem"
          title={say("The list could not be brought up to date")}
          actions={<Button onPress={() => void showView(toView(narrowing.get()))}>{say("Try again")}</Button>}
        >
          {error.message}
        </Notice>
      )}
      {listing?.notice === undefined ? null : <Notice>{listing.notice}</Notice>}
    </div>
  );
}

function ListBody({ state }: { readonly state: ListState }) {
  const { listing, error } = state;
  const isLate = useLate(listing === undefined && error === undefined);
  if (listing === undefined) return isLate ? <p className="list-waiting">{say("Fetching the list…")}</p> : null;
  if (listing.total > 0) return <TranscriptList listing={listing} />;
  const collection = openCollection();
  if (collection?.count === 0) return <EmptyCollection />;
  const isAll = countPicked(listing.view) === 0 && listing.view.query === "";
  if (!isAll) return <NothingFound />;
  return listing.view.trash ? <EmptyTrash /> : <EmptyArchive />;
}

function EmptyCollection() {
  return (
    <EmptyState
      title={say("This collection is empty")}
      actions={<Button onPress={showAll}>{say("Show everything")}</Button>}
    >
      {say("Select transcripts in any list and add them (Shift+L).")}
    </EmptyState>
  );
}

function EmptyTrash() {
  return (
    <EmptyState title={say("The trash is empty")}>
      {say("What is deleted lies here until the trash is emptied.")}
    </EmptyState>
  );
}

function EmptyArchive() {
  if (useStore(arriving) > 0) return <EmptyState title={say("Taking files in…")} />;
  return (
    <EmptyState
      title={say("Nothing here yet")}
      actions={
        <>
          <CommandButton command="file.import" tone="primary" />
          <CommandButton command="file.import-folder" />
        </>
      }
    >
      {say(
        "Drop text files or folders anywhere on this window. You see what was read from each before it is imported.",
      )}
    </EmptyState>
  );
}

function NothingFound() {
  return (
    <EmptyState title={say("No transcript fits")} actions={<Button onPress={showAll}>{say("Show everything")}</Button>}>
      {say("Take away a word, or one of the choices to narrow by.")}
    </EmptyState>
  );
}
