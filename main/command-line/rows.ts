import type { Row, View } from "../../shared/contract/finding.ts";
import type { Service } from "../service/service.ts";

const page = 500;

/** The rows that a view shows, in order, up to `most`; for a query, waits until the index holds the whole archive. */
export async function* allRows(service: Service, view: View, most = Number.POSITIVE_INFINITY): AsyncGenerator<Row> {
  if (view.query !== "") await service.indexed();
  for (let offset = 0; offset < most; offset += page) {
    const limit = Math.min(page, most - offset);
    const { rows, total } = await service.handlers.finding.list({ view, offset, limit });
    yield* rows;
    if (offset + page >= total) return;
  }
}
