import { isRecord } from "../../../../shared/contract/is-record.ts";

/** What linked data says of the page: https://schema.org/Article, https://schema.org/Event. */
export type LinkedFacts = {
  readonly title?: string;
  readonly summary?: string;
  readonly published?: string;
  readonly date?: string;
  readonly place?: string;
};

const longest = 200_000;
const mostItems = 50;

/** The first item that is an article or an event; nothing where the data is none or damaged. */
export function readLinkedData(script: string): LinkedFacts {
  if (script.length > longest) return {};
  for (const item of itemsIn(parse(script))) {
    const type = String(item["@type"] ?? "");
    if (!/(?:Article|Posting|Report|Event|WebPage|CreativeWork)/.test(type)) continue;
    const isEvent = type.includes("Event");
    return withoutAbsent({
      title: text(item.headline) ?? text(item.name),
      summary: text(item.description),
      published: text(item.datePublished),
      date: isEvent ? text(item.startDate) : undefined,
      place: isEvent && isRecord(item.location) ? text(item.location.name) : undefined,
    });
  }
  return {};
}

function withoutAbsent(facts: { readonly [K in keyof LinkedFacts]: string | undefined }): LinkedFacts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

function parse(script: string): unknown {
  try {
    return JSON.parse(script);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function* itemsIn(value: unknown): Generator<Readonly<Record<string, unknown>>> {
  const waiting: unknown[] = [value];
  for (let seen = 0; waiting.length > 0 && seen < mostItems; seen += 1) {
    const next = waiting.shift();
    if (Array.isArray(next)) waiting.unshift(...next.slice(0, mostItems));
    else if (isRecord(next)) {
      if (Array.isArray(next["@graph"])) waiting.push(...next["@graph"].slice(0, mostItems));
      yield next;
    }
  }
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}
