import type { Row, View } from "../../shared/contract/finding.ts";
import type { Service } from "../service/service.ts";

const page = 500;

/** A query is asked when the index holds the whole archive; what lists without one needs none. */
export async function readyFor(service: Service, { query }: View): Promise<void> {
  if (query !== "") await service.indexed();
}

/** The rows that a view shows, in order, up to `most`. */
export async function* allRows(service: Service, view: View, most = Number.POSITIVE_INFINITY): AsyncGenerator<Row> {
  await readyFor(service, view);
  for (let offset = 0; offset < most; offset += page) {
    const limit = Math.min(page, most - offset);
    const { rows, total } = await service.handlers.finding.list({ view, offset, limit });
    yield* rows;
    if (offset + page >= total) return;
  }
}
