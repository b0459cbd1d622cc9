import { parseSearch } from "../search/parse-search.ts";
import { make } from "./dom.ts";
import { markWords, wordMarker } from "./mark-words.ts";

/** The page of a transcript: marks what was searched for, keeps the search while leafing, and copies the citation. */
export function startReader(): void {
  const text = new URLSearchParams(location.search).get("q") ?? "";
  if (text.trim() !== "") {
    keepSearch(text);
    showHits(text);
  }
  offerCitation();
}

function keepSearch(text: string): void {
  const query = new URLSearchParams({ q: text }).toString();
  for (const link of document.querySelectorAll<HTMLAnchorElement>("#ways a")) {
    const address = link.getAttribute("href") ?? "";
    link.setAttribute("href", link.id === "all" ? `${address}#${query}` : `${address}?${query}`);
  }
}

function showHits(text: string): void {
  const article = document.querySelector("article");
  if (!article) return;
  const words = parseSearch(text);
  const marker = wordMarker(words, [article.dataset.words ?? ""]);
  const title = document.querySelector("h1");
  if (title) markWords(title, marker);
  const marks = [...article.querySelectorAll("p.paragraph")].flatMap((paragraph) => markWords(paragraph, marker));
  const where = make("p", { role: "status" });
  const bar = make("div", { class: "hits", role: "group", "aria-label": "Hits in this text" }, where);
  let at = -1;
  const say = () => {
    const many = marks.length === 1 ? "1 hit" : `${marks.length.toLocaleString("en-GB")} hits`;
    const place = at < 0 ? many : `Hit ${(at + 1).toLocaleString("en-GB")} of ${marks.length.toLocaleString("en-GB")}`;
    where.textContent = `${place} for ${text.trim()}`;
  };
  const go = (step: number) => {
    marks[at]?.classList.remove("now");
    at = at < 0 && step < 0 ? marks.length - 1 : (at + step + marks.length) % marks.length;
    marks[at]?.classList.add("now");
    marks[at]?.scrollIntoView({ block: "center" });
    say();
  };
  if (marks.length > 0)
    bar.append(
      button("Previous hit", () => go(-1)),
      button("Next hit", () => go(1)),
    );
  say();
  document.querySelector("main")?.prepend(bar);
  if (marks.length > 0 && location.hash === "") go(1);
}

function button(words: string, act: () => void): HTMLButtonElement {
  const element = make("button", { type: "button" }, words);
  element.addEventListener("click", act);
  return element;
}

/** A click selects the citation and copies it where the browser lets a page from a disk do so. */
function offerCitation(): void {
  const citation = document.querySelector(".citation");
  if (!citation) return;
  const said = make("span", { role: "status" });
  const copy = button("Copy citation", () => {
    getSelection()?.selectAllChildren(citation);
    navigator.clipboard.writeText(citation.textContent ?? "").then(
      () => {
        said.textContent = " Copied.";
      },
      () => {
        said.textContent = " Selected: copy it with Ctrl+C or ⌘C.";
      },
    );
  });
  citation.after(make("p", { class: "copy" }, copy, said));
}
