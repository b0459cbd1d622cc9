import { memo, type ReactNode, useDeferredValue } from "react";
import { Button } from "react-aria-components";
import type { Facets } from "../../shared/contract/finding.ts";
import { say } from "../../shared/language/say.ts";
import { publicationStatuses } from "../../shared/records/publication-statuses.ts";
import { revision } from "../archive/revision.ts";
import { bridge } from "../bridge/bridge.ts";
import { useCall } from "../bridge/use-call.ts";
import { CollectionList } from "../collections/collection-list.tsx";
import { Notice } from "../design/notice.tsx";
import { StatusShape } from "../design/status-mark.tsx";
import { statusWords } from "../design/status-words.ts";
import { CheckList } from "../publication/check-list.tsx";
import { openDialog } from "../screens/screen.ts";
import { useSelected, useStore } from "../store/store.ts";
import { TrashEntry } from "../trash/trash-entry.tsx";
import { countHidden, countOf, facetLimit, isPicked, pickEntries } from "./facet-entries.ts";
import { FacetList } from "./facet-list.tsx";
import { inTree, type TermFacetName } from "./facet-tree.ts";
import { FacetValue } from "./facet-value.tsx";
import { list } from "./listing.ts";
import { clearPicked, countPicked, narrowing, toggleEmbargoed, togglePicked } from "./narrowing.ts";
import { RolePick } from "./role-pick.tsx";
import { SavedQueries } from "./saved-queries.tsx";
import { useRested } from "./use-rested.ts";
import { YearChart } from "./year-chart.tsx";
import "./narrowing-pane.css";

/** What to narrow by, with how many transcripts each value has among those that the rest of the view leaves. */
export function NarrowingPane() {
  const picked = useStore(narrowing);
  const now = useStore(revision);
  // Asked for what the list shows when typing rests: counting for every key keeps the next list waiting.
  const view = useRested(useSelected(list, (state) => state.listing?.view));
  const { value: facets, error } = useCall(
    bridge.finding.facets,
    view === undefined ? undefined : { view, limit: facetLimit },
    now,
  );
  // The list is painted first.
  const shown = useDeferredValue(facets);
  const number = countPicked(picked);
  return (
    <nav className="narrowing" aria-label={say("Narrow by")}>
      <div className="narrowing-clear">
        {number === 0 ? null : (
          <Button className="facet-more" onPress={clearPicked}>
            {say("Clear {count, plural, =1 {this choice} other {these # choices}}", { count: number })}
          </Button>
        )}
      </div>
      {error === undefined ? null : <Notice tone="problem">{error.message}</Notice>}
      {shown === undefined ? null : <AllFacets facets={shown} />}
    </nav>
  );
}

const AllFacets = memo(function AllFacets({ facets }: { readonly facets: Facets }) {
  const picked = useStore(narrowing);
  return (
    <>
      <CollectionList />
      <SavedQueries />
      <StatusFacet facets={facets} />
      <CheckList />
      <section className="narrowing-dates" aria-label={say("Narrow by date")}>
        <h2>{say("Date")}</h2>
        <YearChart facets={facets} between={picked.between} />
        <Undated facets={facets} />
      </section>
      <TermFacet title={say("Topics")} facet="topics" facets={facets} />
      <TermFacet title={say("Persons")} facet="persons" facets={facets} head={<RolePick role={picked.role} />} />
      <TermFacet title={say("Places")} facet="places" facets={facets} />
      <TermFacet title={say("Sections")} facet="sections" facets={facets} />
      <TermFacet title={say("Languages")} facet="languages" facets={facets} />
      <TrashEntry count={facets.trashed} />
    </>
  );
});

function StatusFacet({ facets }: { readonly facets: Facets }) {
  const picked = useStore(narrowing);
  const statuses = publicationStatuses.map((status) => ({
    value: status,
    label: say(statusWords[status]),
    count: countOf(facets.statuses, status),
    isPicked: picked.statuses.includes(status),
    mark: <StatusShape status={status} />,
  }));
  const embargoed = {
    value: "embargoed",
    label: say(statusWords.embargoed),
    count: facets.embargoed,
    isPicked: picked.embargoed,
    mark: <StatusShape status="embargoed" />,
  };
  return (
    <FacetList
      title={say("Publication")}
      entries={[...statuses, embargoed]}
      onToggle={(value) => {
        const status = publicationStatuses.find((one) => one === value);
        if (status === undefined) toggleEmbargoed();
        else togglePicked("statuses", status);
      }}
    />
  );
}

function Undated({ facets }: { readonly facets: Facets }) {
  const picked = useStore(narrowing);
  const count = countOf(facets.years, "undated");
  const isOn = isPicked(picked, "years", "undated");
  if (count === 0 && !isOn) return null;
  return (
    <ul>
      <li>
        <FacetValue
          label={say("No date")}
          count={count}
          isPicked={isOn}
          onPress={() => togglePicked("years", "undated")}
        />
      </li>
    </ul>
  );
}

type TermFacetProps = {
  readonly title: string;
  readonly facet: TermFacetName;
  readonly facets: Facets;
  /** Beside the title. */
  readonly head?: ReactNode;
};

function TermFacet({ title, facet, facets, head }: TermFacetProps) {
  const picked = useStore(narrowing);
  const values = facet === "topics" ? inTree(facets.topics) : facets[facet];
  const entries = pickEntries(values, picked[facet]);
  // An archive of one place or language, or of none, needs no list of them.
  if ((facet === "places" || facet === "languages") && entries.length < 2 && picked[facet].length === 0) return null;
  const hidden = countHidden(facets[facet], entries.length);
  const what = title.toLowerCase();
  return (
    <FacetList
      title={title}
      entries={entries}
      head={head}
      onToggle={(value) => togglePicked(facet, value)}
      more={
        hidden === 0 ? null : (
          <Button
            className="facet-more"
            aria-label={
              hidden === "many"
                ? say("Many more {what}…", { what })
                : say("{count, number} more {what}…", { count: hidden, what })
            }
            onPress={() => openDialog({ name: "facet", facet })}
          >
            {hidden === "many" ? say("Many more…") : say("{count, number} more…", { count: hidden })}
          </Button>
        )
      }
    />
  );
}
