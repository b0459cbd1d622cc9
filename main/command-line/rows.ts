import type { Row } from "../../shared/contract/finding.ts";
import { viewSchema } from "../../shared/contract/finding.ts";
import type { Service } from "../service/service.ts";

export type RowOrder = { readonly by: "date" | "relevance"; readonly descending: boolean };

/** Every row that a query shows, in order; waits until the index holds the whole archive. */
export async function* allRows(service: Service, query: string, sort: RowOrder): AsyncGenerator<Row> {
  await service.indexed();
  const view = viewSchema.parse({ query, sort });
  const limit = 500;
  for (let offset = 0; ; offset += limit) {
    const { rows, total } = await service.handlers.finding.list({ view, offset, limit });
    yield* rows;
    if (offset + limit >= total) return;
  }
}
