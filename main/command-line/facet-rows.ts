import type { View } from "../../shared/contract/finding.ts";
import type { Service } from "../service/service.ts";
import type { ExitCode, Invocation } from "./command.ts";

const facets = ["statuses", "topics", "persons", "sections", "places", "languages", "years"] as const;
const most = 20_000;

/** What the transcripts of a view carry, a line a value: facet, value, how many. */
export async function facetRows(
  { terminal }: Invocation,
  service: Service,
  view: View,
  limit: number,
): Promise<ExitCode> {
  const counted = await service.handlers.finding.facets({ view, limit: Math.min(limit, most) });
  for (const facet of facets) {
    for (const { value, label, count } of counted[facet]) {
      if (count > 0) terminal.row([facet, label, String(count)], { facet, value, label, count });
    }
  }
  return 0;
}
