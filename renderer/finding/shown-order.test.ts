import { describe, expect, it } from "vitest";
import { viewSchema } from "../../shared/contract/finding.ts";
import { orderOf } from "./shown-order.ts";

const relevance = { by: "relevance", descending: true } as const;
const newest = { by: "date", descending: true } as const;
const viewOf = (query: string, sort: typeof relevance | typeof newest) => viewSchema.parse({ query, sort });

describe("the order that the list says it is in", () => {
  it("is that of its rows where a query has no words to be relevant to, and relevance is not offered", () => {
    const view = viewOf("topic:Pilotage", relevance);
    expect(orderOf(view, { view, sort: newest })).toEqual({ sort: newest, isRelevant: false });
  });

  it("is by relevance where its rows are", () => {
    const view = viewOf("harbour", relevance);
    expect(orderOf(view, { view, sort: relevance })).toEqual({ sort: relevance, isRelevant: true });
  });

  it("is what is asked for until the list shows it", () => {
    const before = viewOf("topic:Pilotage", relevance);
    expect(orderOf(viewOf("harbour", relevance), { view: before, sort: newest })).toEqual({
      sort: relevance,
      isRelevant: true,
    });
    expect(orderOf(viewOf("harbour", relevance), undefined).sort).toEqual(relevance);
  });

  it("offers relevance beside another order that was chosen", () => {
    const view = viewOf("harbour", newest);
    expect(orderOf(view, { view, sort: newest })).toEqual({ sort: newest, isRelevant: true });
    const empty = viewOf("", newest);
    expect(orderOf(empty, { view: empty, sort: newest }).isRelevant).toBe(false);
  });
});
