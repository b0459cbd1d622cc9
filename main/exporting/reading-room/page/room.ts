import type { FacetName } from "../search/catalogue.ts";
import { type Narrowed, narrow } from "../search/facets.ts";
import { type Order, orderShown, orders } from "../search/order.ts";
import { parseSearch } from "../search/parse-search.ts";
import { search } from "../search/search.ts";
import { type Asked, readAsked, writeAsked } from "./address.ts";
import { find } from "./dom.ts";
import { showFacet } from "./facet-view.ts";
import { type Library, openLibrary } from "./library.ts";
import { showPager, showRows } from "./rows-view.ts";

const rowsOnPage = 25;
/** After the last key, before a search begins. */
const restMs = 80;

export async function startRoom(): Promise<void> {
  const library = await openLibrary();
  const form = find("search", HTMLFormElement);
  const words = find("words", HTMLInputElement);
  const order = find("order", HTMLSelectElement);
  const untick = find("untick", HTMLButtonElement);
  let asked = readAsked(location.hash, library.facets);
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function ask(change: Partial<Asked>): void {
    asked = { ...asked, page: 1, ...change };
    history.replaceState(null, "", writeAsked(asked, library.facets));
    refresh();
  }

  function refresh(): void {
    turn += 1;
    answer(turn).catch((error: unknown) => say(error instanceof Error ? error.message : String(error)));
  }

  async function answer(mine: number): Promise<void> {
    const wanted = parseSearch(asked.text);
    const { scores, isCut } = await search(library.ground, wanted);
    if (mine !== turn) return;
    const narrowed = narrow(library.facets, asked.ticked, scores);
    const sorted = asked.order ?? (wanted.length > 0 ? "relevance" : "newest");
    const shown = orderShown(sorted, { shown: narrowed.shown, scores, byTitle: library.byTitle });
    const rows = await library.rows(shown.slice((asked.page - 1) * rowsOnPage, asked.page * rowsOnPage));
    if (mine !== turn) return;
    order.value = sorted;
    untick.hidden = [...asked.ticked.values()].every(({ size }) => size === 0);
    say(sayFound(shown.length, isCut));
    showRows(rows, {
      first: (asked.page - 1) * rowsOnPage + 1,
      text: asked.text,
      words: wanted,
      languages: library.ground.languages,
    });
    showPager({ page: asked.page, pages: Math.ceil(shown.length / rowsOnPage), go: goToPage });
    showFacets(library, narrowed);
  }

  function goToPage(page: number): void {
    ask({ page });
    const heading = find("found", HTMLHeadingElement);
    heading.tabIndex = -1;
    heading.focus();
  }

  function showFacets({ facets }: Library, { counts }: Narrowed): void {
    for (const facet of facets) {
      const ticked = asked.ticked.get(facet.name) ?? new Set<number>();
      showFacet(facet, {
        counts: counts.get(facet.name) ?? new Uint32Array(),
        ticked,
        tick: (label) => tick(facet.name, label),
      });
    }
  }

  function tick(name: FacetName, label: number): void {
    const labels = new Set(asked.ticked.get(name));
    if (!labels.delete(label)) labels.add(label);
    ask({ ticked: new Map([...asked.ticked, [name, labels]]) });
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    ask({ text: words.value });
  });
  words.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => ask({ text: words.value }), restMs);
  });
  order.addEventListener("change", () => ask({ order: orders.find((one): one is Order => one === order.value) }));
  untick.addEventListener("click", () => {
    ask({ ticked: new Map() });
    words.focus();
  });
  window.addEventListener("hashchange", () => {
    asked = readAsked(location.hash, library.facets);
    words.value = asked.text;
    refresh();
  });

  words.value = asked.text;
  form.hidden = false;
  find("room", HTMLDivElement).hidden = false;
  find("without-search", HTMLParagraphElement).hidden = true;
  refresh();
}

function say(words: string): void {
  find("status", HTMLParagraphElement).textContent = words;
}

function sayFound(count: number, isCut: boolean): string {
  if (count === 0) return "Nothing found. Try fewer words, or another form.";
  const many = count === 1 ? "1 transcript" : `${count.toLocaleString("en-GB")} transcripts`;
  return isCut ? `${many}; more words begin so: type another letter.` : many;
}
