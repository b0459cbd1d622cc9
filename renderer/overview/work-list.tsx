import { publicationChecks } from "../../shared/contract/publication-checks.ts";
import { say, type Text } from "../../shared/language/say.ts";
import { revision } from "../archive/revision.ts";
import { bridge } from "../bridge/bridge.ts";
import { useCall } from "../bridge/use-call.ts";
import { queryOf } from "../cleanup/cleanup-lists.ts";
import { CommandButton } from "../commands/command-button.tsx";
import { Button } from "../design/button.tsx";
import { type Narrowing, toView } from "../finding/narrowing.ts";
import { showList } from "../finding/show-list.ts";
import { formatCount } from "../format/number.ts";
import { useStore } from "../store/store.ts";

/** What is to be done, as queries of the list. */
const works: readonly { readonly query: string; readonly what: Text }[] = [
  { query: "-has:topics", what: "without topics" },
  { query: queryOf.undated, what: "without a date" },
  { query: queryOf.unplaced, what: "without a place" },
  { query: "has:warnings", what: "with questions from the reading" },
  { query: publicationChecks["embargo-passed"], what: "whose embargo has passed" },
  { query: publicationChecks.unpublished, what: "approved and not published" },
  { query: publicationChecks["version-differs"], what: "corrected since published" },
];

/** What still needs work in what the list is narrowed to: each line is the way to its list. */
export function WorkList({ narrowing }: { readonly narrowing: Narrowing }) {
  return (
    <section className="figure" data-size="narrow" aria-label={say("What still needs work")}>
      <header className="figure-head">
        <h3>{say("What still needs work")}</h3>
      </header>
      <p className="figure-hint">{say("Each line is a list: there one or all are mended.")}</p>
      <ul className="work-list">
        {works.map(({ query, what }) => (
          <WorkLine key={query} what={say(what)} narrowing={both(narrowing, query)} />
        ))}
      </ul>
      <CommandButton command="vocabulary.cleanup" tone="quiet" label={say("Names and tags that do not agree…")} />
    </section>
  );
}

/** A query beside the one that is asked already. */
function both(narrowing: Narrowing, query: string): Narrowing {
  const asked = narrowing.query.trim();
  return { ...narrowing, query: asked === "" ? query : `(${asked}) ${query}` };
}

function WorkLine({ what, narrowing }: { readonly what: string; readonly narrowing: Narrowing }) {
  const request = { view: toView(narrowing), offset: 0, limit: 1 };
  const { value, error } = useCall(bridge.finding.list, request, useStore(revision));
  const count = value?.total;
  return (
    <li className="work-line">
      <strong>{error === undefined ? (count === undefined ? "…" : formatCount(count)) : "?"}</strong>
      <span>{what}</span>
      {count === undefined || count === 0 ? null : (
        <Button
          tone="quiet"
          aria-label={say("Open: {count, number} {what}", { count, what })}
          onPress={() => showList({ query: narrowing.query })}
        >
          {say("Open")}
        </Button>
      )}
    </li>
  );
}
