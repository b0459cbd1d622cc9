import { memo, useEffect } from "react";
import { say } from "../../shared/language/say.ts";
import { OpeningNotices } from "../archive/opening-notices.tsx";
import { StatusBar } from "../archive/status-bar.tsx";
import { TopBar } from "../archive/top-bar.tsx";
import { focusOn } from "../commands/focus-points.ts";
import { IconButton } from "../design/icon-button.tsx";
import { ListPane } from "../finding/list-pane.tsx";
import { list } from "../finding/listing.ts";
import { NarrowingPane } from "../finding/narrowing-pane.tsx";
import { OutdatedNotice } from "../reread/outdated-notice.tsx";
import { RunBar } from "../run/run-bar.tsx";
import { useSelected, useStore } from "../store/store.ts";
import { TagPane } from "../tags/tag-pane.tsx";
import { TourBar } from "../tour/tour-bar.tsx";
import { Reader } from "../transcripts/reader.tsx";
import { closePanes } from "./close-panes.ts";
import { type MainView, mainView, showMainView } from "./main-view.ts";
import { panes } from "./panes.ts";
import { usePart } from "./part.ts";
import { markReady } from "./ready.ts";
import { rest } from "./rest.ts";
import "./main-screen.css";

/** What to narrow by, the list, the reader, the tags. */
export const MainScreen = memo(function MainScreen() {
  const { narrowing, tagging } = useStore(panes);
  const view = useStore(mainView);
  const hasAnswer = useSelected(list, (state) => state.listing !== undefined || state.error !== undefined);
  useEffect(() => {
    if (!hasAnswer) return;
    markReady();
    // Coming from an import or the welcome, the keys must go somewhere.
    if (document.activeElement === document.body) focusOn("list");
  }, [hasAnswer]);
  return (
    <div className="main-screen" data-narrowing={narrowing} data-tagging={tagging}>
      <TopBar />
      <div className="main-narrowing">
        <NarrowingPane />
        <IconButton icon="close" label={say("Close what to narrow by")} onPress={() => closePanes(["narrowing"])} />
      </div>
      <MainPanes view={view} />
      <div className="main-notices">
        <OpeningNotices />
        <OutdatedNotice />
        <RunBar />
        <TourBar />
      </div>
      <StatusBar />
    </div>
  );
});

/** What takes the place of the list, the reader and the tags. */
function WidePane({ view }: { readonly view: Exclude<MainView, "list"> }) {
  const there = usePart(rest, true, () => showMainView("list"));
  if (there === undefined) return null;
  const { LinesPane, YearsPane, OverviewPane } = there;
  if (view === "lines") return <LinesPane />;
  return view === "years" ? <YearsPane /> : <OverviewPane />;
}

function MainPanes({ view }: { readonly view: MainView }) {
  if (view !== "list")
    return (
      <div className="main-wide">
        <WidePane view={view} />
      </div>
    );
  return (
    <>
      <div className="main-list">
        <ListPane />
      </div>
      <Reader />
      <div className="main-tagging">
        <TagPane />
        <IconButton icon="close" label={say("Close the tags")} onPress={() => closePanes(["tagging"])} />
      </div>
    </>
  );
}
