import { say } from "../../shared/language/say.ts";
import { isolate } from "../../shared/records/isolate.ts";
import { revision } from "../archive/revision.ts";
import { bridge } from "../bridge/bridge.ts";
import { useCall } from "../bridge/use-call.ts";
import { Notice } from "../design/notice.tsx";
import { formatCount } from "../format/number.ts";
import { useStore } from "../store/store.ts";
import { FactList } from "./fact-list.tsx";

/** Where a topic stands, and what else it is called. */
export function TopicFacts({ id }: { readonly id: string }) {
  const { value, isCurrent, error } = useCall(bridge.topics.details, { id }, useStore(revision));
  if (error !== undefined) return <Notice tone="problem">{error.message}</Notice>;
  if (value === undefined || !isCurrent) return null;
  const { path, variants, narrower, related, scopeNote } = value;
  return (
    <>
      <FactList
        title={say("Below")}
        facts={path.length === 0 ? [] : [path.map(({ label }) => isolate(label)).join(" › ")]}
      />
      <FactList title={say("Also called")} facts={variants.map(isolate)} />
      <FactList
        title={say("Narrower")}
        facts={narrower.map(({ label, uses }) => `${isolate(label)} · ${formatCount(uses)}`)}
      />
      <FactList title={say("Related")} facts={related.map(({ label }) => isolate(label))} />
      <FactList title={say("Scope")} facts={scopeNote === undefined ? [] : [scopeNote]} />
    </>
  );
}
