import { settingsIn } from "../../../shared/records/archive-settings.ts";
import type { Change } from "../../../shared/records/change.ts";
import type { PassedStep } from "../../../shared/records/publication.ts";
import { passedSteps } from "../../../shared/records/publication-statuses.ts";
import type { Tables } from "../../../shared/records/record.ts";
import { changeRecords } from "../../archive/changes/changes.ts";
import { newId } from "../../runtime/new-id.ts";

type Rules = { readonly zone?: string | null | undefined; readonly skips?: readonly PassedStep[] | undefined };

/** Changes that make these the archive's rules; what is absent stays, `null` takes the zone away. */
export function planRules(tables: Tables, { zone, skips }: Rules): readonly Change[] {
  const now = settingsIn(tables);
  const next = {
    zone: zone === undefined ? now.zone : (zone ?? undefined),
    skips: passedSteps.filter((step) => (skips ?? now.skips).includes(step)),
  };
  if (now.id !== undefined) return changeRecords(tables, "settings", [now.id], { set: next });
  if (next.zone === now.zone && next.skips.length === passedSteps.length) return [];
  const record = { id: newId("setting"), skips: next.skips, ...(next.zone === undefined ? {} : { zone: next.zone }) };
  return [{ do: "create", on: "settings", record }];
}
