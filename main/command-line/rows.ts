import type { Row, View } from "../../shared/contract/finding.ts";
import type { Service } from "../service/service.ts";

/** Every row that a view shows, in order; waits until the index holds the whole archive. */
export async function* allRows(service: Service, view: View): AsyncGenerator<Row> {
  await service.indexed();
  const limit = 500;
  for (let offset = 0; ; offset += limit) {
    const { rows, total } = await service.handlers.finding.list({ view, offset, limit });
    yield* rows;
    if (offset + limit >= total) return;
  }
}
