import type { Document, Element } from "domhandler";
import { textContent } from "domutils";
import type { StatedField } from "../../page/stated.ts";
import { type LinkedFacts, readLinkedData } from "./json-ld.ts";
import { attributeOf, elementsIn } from "./parse-html.ts";
import { cleanTitle } from "./title.ts";

/** The fields that a web page states of itself, apart from its words. */
export function readPageFacts(document: Document): StatedField[] {
  const facts = gatherFacts(document);
  const { meta, linked } = facts;
  const fields: StatedField[] = [];
  const add = (name: StatedField["name"], rule: string, value: string | undefined, doubt?: string): void => {
    if (value !== undefined && value.trim() !== "") fields.push({ name, value, rule, ...(doubt ? { doubt } : {}) });
  };
  const site = meta.get("og:site_name");
  add("title", "html-meta", clean(meta.get("og:title") ?? meta.get("dc.title") ?? meta.get("dcterms.title")));
  add("title", "html-json-ld", linked.title);
  add("title", "html-title", clean(facts.title));
  add("title", "html-heading", facts.heading);
  add("summary", "html-meta", meta.get("og:description") ?? meta.get("description") ?? linked.summary);
  add("date", "html-json-ld", linked.date);
  add("date", "html-meta", meta.get("dc.date") ?? meta.get("dcterms.date") ?? meta.get("dcterms.created"));
  const published = meta.get("article:published_time") ?? linked.published ?? meta.get("datepublished");
  add("publication-date", "html-meta", published);
  add("date", "html-meta", published, "the day on which the page was published");
  add("place", "html-json-ld", linked.place);
  add(
    "url",
    "html-link",
    [facts.canonical, meta.get("og:url")].find((url) => /^https?:\/\/\S+$/i.test(url ?? "")),
  );
  add("language", "html-lang", facts.language);
  for (const tag of facts.tags) add("topic", "html-meta", tag);
  return fields;

  function clean(title: string | undefined): string | undefined {
    return title === undefined ? undefined : cleanTitle(title, facts.heading, site);
  }
}

type Gathered = {
  readonly meta: Map<string, string>;
  readonly tags: string[];
  linked: LinkedFacts;
  title?: string | undefined;
  heading?: string | undefined;
  canonical?: string | undefined;
  language?: string | undefined;
};

/** What is kept of an element, by its name; the first of each kind counts. */
const gatherers: ReadonlyMap<string, (facts: Gathered, element: Element) => void> = new Map([
  ["meta", gatherMeta],
  ["time", gatherTime],
  ["script", gatherLinkedData],
  ["title", (facts, element) => (facts.title ??= textOf(element))],
  ["h1", (facts, element) => (facts.heading ??= textOf(element))],
  [
    "link",
    (facts, element) => {
      if (attributeOf(element, "rel") === "canonical") facts.canonical ??= attributeOf(element, "href");
    },
  ],
  ["html", (facts, element) => (facts.language ??= languageTag(attributeOf(element, "lang") ?? ""))],
]);

function gatherFacts(document: Document): Gathered {
  const facts: Gathered = { meta: new Map(), tags: [], linked: {} };
  for (const element of elementsIn(document)) gatherers.get(element.name)?.(facts, element);
  return facts;
}

function gatherMeta({ meta, tags }: Gathered, element: Element): void {
  const [key] = ["property", "name", "itemprop"].flatMap((name) => attributeOf(element, name)?.toLowerCase() ?? []);
  const content = attributeOf(element, "content");
  if (key === undefined || content === undefined || content.trim() === "") return;
  if (key === "article:tag") tags.push(content);
  else if (!meta.has(key)) meta.set(key, content);
}

/** `<time itemprop="datePublished" datetime="2031-04-07">` */
function gatherTime({ meta }: Gathered, element: Element): void {
  const isPublished =
    attributeOf(element, "itemprop") === "datePublished" || attributeOf(element, "pubdate") !== undefined;
  const day = attributeOf(element, "datetime");
  if (isPublished && day !== undefined && !meta.has("datepublished")) meta.set("datepublished", day);
}

function gatherLinkedData(facts: Gathered, element: Element): void {
  if (attributeOf(element, "type") !== "application/ld+json") return;
  facts.linked = { ...readLinkedData(textContent(element)), ...facts.linked };
}

function textOf(element: Element): string | undefined {
  const text = textContent(element).replace(/\s+/g, " ").trim();
  return text === "" || text.length > 1_000 ? undefined : text;
}

/** Only what is a tag by its form; `en_GB` is common. */
function languageTag(value: string): string | undefined {
  const tag = value.trim().replaceAll("_", "-");
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(tag) ? (tag.split("-")[0] ?? "").toLowerCase() : undefined;
}
