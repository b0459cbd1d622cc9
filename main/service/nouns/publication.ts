import { LecternError } from "../../../shared/contract/error.ts";
import { viewSchema } from "../../../shared/contract/finding.ts";
import type { PublicationRules } from "../../../shared/contract/publication.ts";
import { type PublicationCheck, publicationChecks } from "../../../shared/contract/publication-checks.ts";
import { toSay } from "../../../shared/language/say.ts";
import { settingsIn } from "../../../shared/records/archive-settings.ts";
import { passedSteps } from "../../../shared/records/publication-statuses.ts";
import type { Tables } from "../../../shared/records/record.ts";
import { archiveDay, isZone } from "../../runtime/day-in.ts";
import { planRules } from "../../tagging/publishing/plan-rules.ts";
import type { Context } from "../context.ts";
import type { HandlersOf } from "../handlers.ts";

const checkNames: readonly PublicationCheck[] = ["embargo-passed", "unpublished", "version-differs", "no-topics"];

export function publicationHandlers({ desk }: Context): HandlersOf<"publication"> {
  return {
    checks: async () => {
      const { finder } = desk();
      const checks = [];
      for (const check of checkNames) {
        const query = publicationChecks[check];
        checks.push({ check, query, count: (await finder.ids(viewSchema.parse({ query }))).length });
      }
      return { checks };
    },
    rules: async () => rulesOf(desk().archive.tables),
    setRules: async ({ zone, skips }) => {
      const { archive, undo } = desk();
      if (typeof zone === "string" && !isZone(zone)) {
        throw new LecternError(
          "bad-request",
          toSay("“{zone}” is not a time zone such as Europe/Oslo. Nothing was changed.", { zone }),
          {
            field: "zone",
          },
        );
      }
      const changes = planRules(archive.tables, { zone, skips });
      const step = await archive.commit({ deed: { code: "settings", count: 0, names: [] }, changes });
      if (step) undo.made(step.id);
      return { ...rulesOf(archive.tables), ...(step ? { step: step.id } : {}) };
    },
  };
}

function rulesOf(tables: Tables): PublicationRules {
  const { zone, skips } = settingsIn(tables);
  return {
    ...(zone === undefined ? {} : { zone }),
    machineZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    today: archiveDay(tables),
    skips: passedSteps.filter((step) => skips.includes(step)),
  };
}
