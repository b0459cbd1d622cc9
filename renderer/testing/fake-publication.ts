import type { Calls } from "../../shared/contract/contract.ts";
import type { PublicationRules } from "../../shared/contract/publication.ts";
import { publicationChecks } from "../../shared/contract/publication-checks.ts";
import { passedSteps } from "../../shared/records/publication-statuses.ts";

/** Rules in memory, and some transcripts to look at. */
export function createFakePublication(): Calls["publication"] {
  let rules: PublicationRules = { machineZone: "Europe/Oslo", today: "2026-03-03", skips: [...passedSteps] };
  return {
    async checks() {
      const counts = { "embargo-passed": 2, unpublished: 5, "version-differs": 0, "no-topics": 11 } as const;
      const checks = (["embargo-passed", "unpublished", "version-differs", "no-topics"] as const).map((check) => ({
        check,
        query: publicationChecks[check],
        count: counts[check],
      }));
      return { ok: true, value: { checks } };
    },
    async rules() {
      return { ok: true, value: rules };
    },
    async setRules({ zone, skips }) {
      const { zone: now, ...rest } = rules;
      const next = zone === undefined ? now : (zone ?? undefined);
      rules = { ...rest, ...(next === undefined ? {} : { zone: next }), ...(skips === undefined ? {} : { skips }) };
      return { ok: true, value: rules };
    },
  };
}
