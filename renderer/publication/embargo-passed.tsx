import { say } from "../../shared/language/say.ts";
import { revision } from "../archive/revision.ts";
import { bridge } from "../bridge/bridge.ts";
import { useCall } from "../bridge/use-call.ts";
import { useStore } from "../store/store.ts";
import "./embargo-passed.css";

/** Says of the day of an embargo, `YYYY-MM-DD`, that it lies in the past where the archive is. */
export function EmbargoPassed({ day }: { readonly day: string }) {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(day);
  const { value } = useCall(bridge.publication.rules, isDay ? {} : undefined, useStore(revision));
  if (value === undefined || day >= value.today) return null;
  return (
    <p className="embargo-passed" role="status">
      {say("This day has passed: the embargo holds nothing back any more.")}
    </p>
  );
}
