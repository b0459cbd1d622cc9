import { say } from "../../shared/language/say.ts";
import { isolate } from "../../shared/records/isolate.ts";
import { revision } from "../archive/revision.ts";
import { bridge } from "../bridge/bridge.ts";
import { useCall } from "../bridge/use-call.ts";
import { Notice } from "../design/notice.tsx";
import { useStore } from "../store/store.ts";
import { FactList } from "./fact-list.tsx";

/** What the archive knows of a person. */
export function PersonFacts({ id }: { readonly id: string }) {
  const { value, isCurrent, error } = useCall(bridge.persons.details, { id }, useStore(revision));
  if (error !== undefined) return <Notice tone="problem">{error.message}</Notice>;
  if (value === undefined || !isCurrent) return null;
  const { variants, roles, identifiers, note } = value;
  return (
    <>
      <FactList title={say("Also called")} facts={variants.map(({ form }) => isolate(form))} />
      <FactList
        title={say("Offices")}
        facts={roles.map(({ title, from, to }) => `${isolate(title)}${span(from, to)}`)}
      />
      <FactList title={say("Identifiers")} facts={identifiers.map((one) => `${one.scheme}: ${isolate(one.value)}`)} />
      <FactList title={say("Note")} facts={note === undefined ? [] : [note]} />
    </>
  );
}

function span(from: string | undefined, to: string | undefined): string {
  return from === undefined && to === undefined ? "" : `, ${from ?? "…"} – ${to ?? ""}`.trimEnd();
}
