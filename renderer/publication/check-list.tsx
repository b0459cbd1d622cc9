import type { PublicationCheck } from "../../shared/contract/publication-checks.ts";
import { say } from "../../shared/language/say.ts";
import { revision } from "../archive/revision.ts";
import { bridge } from "../bridge/bridge.ts";
import { useCall } from "../bridge/use-call.ts";
import { FacetValue } from "../finding/facet-value.tsx";
import { narrowing, showQuery } from "../finding/narrowing.ts";
import { useSelected, useStore } from "../store/store.ts";
import { checkWords } from "./check-words.ts";

/** What of publication is to be looked at; each leads to its list. Nothing where nothing is. */
export function CheckList() {
  const { value } = useCall(bridge.publication.checks, {}, useStore(revision));
  const query = useSelected(narrowing, (view) => view.query);
  const shown = (value?.checks ?? []).filter((one) => one.count > 0 || one.query === query);
  if (shown.length === 0) return null;
  return (
    <section className="facet" aria-label={say("To look at")}>
      <div className="facet-head">
        <h2>{say("To look at")}</h2>
      </div>
      <ul>
        {shown.map((one) => (
          <li key={one.check}>
            <CheckEntry {...one} isOn={one.query === query} />
          </li>
        ))}
      </ul>
    </section>
  );
}

type CheckEntryProps = {
  readonly check: PublicationCheck;
  readonly query: string;
  readonly count: number;
  readonly isOn: boolean;
};

function CheckEntry({ check, query, count, isOn }: CheckEntryProps) {
  return (
    <FacetValue
      label={say(checkWords[check])}
      count={count}
      isPicked={isOn}
      onPress={() => showQuery(isOn ? "" : query)}
    />
  );
}
