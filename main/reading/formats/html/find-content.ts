import type { AnyNode, Document, Element } from "domhandler";
import { isSiteFrame, isSitePart, isUnseen } from "./boilerplate.ts";
import { attributeOf, elementsIn, isElement } from "./parse-html.ts";

/** Characters to be read below an element, and how many of them, in how many links. */
export type Weight = { text: number; linked: number; links: number };

/** The page's own part of a document, and what in it is not of the page. */
export type Content = {
  readonly root: AnyNode;
  readonly isLeftOut: (element: Element) => boolean;
  /** Of all below the root, lists of links included. */
  readonly weight: Readonly<Weight>;
};

const articleTypes = /schema\.org\/(?:\w*Article|BlogPosting|Report|Event|CreativeWork)\b/i;

/** Find what a saved page is about: its article, its main part, or else everything that is not the site's. */
export function findContent(document: Document): Content {
  const weights = new Map<AnyNode, Weight>();
  const all = weigh(document, false, weights).text;
  const weightOf = (node: AnyNode): number => weights.get(node)?.text ?? 0;
  const elements = [...elementsIn(document)];
  const largest = (found: readonly Element[]): Element | undefined =>
    found.reduce<Element | undefined>((a, b) => (a && weightOf(a) >= weightOf(b) ? a : b), undefined);
  const articles = elements.filter(isArticle);
  const article = largest(articles);
  const main = largest(elements.filter(isMain));
  const others = articles.reduce((sum, one) => sum + (isInside(one, article) ? 0 : weightOf(one)), 0);
  const contentOf = (root: AnyNode, isLeftOut: Content["isLeftOut"]): Content => ({
    root,
    isLeftOut,
    weight: weights.get(root) ?? { text: 0, linked: 0, links: 0 },
  });
  const isPart = (element: Element) => isUnseen(element) || isSitePart(element);
  if (article && weightOf(article) >= all * 0.3 && others < weightOf(article)) return contentOf(article, isPart);
  if (main && weightOf(main) >= all * 0.3) return contentOf(main, isPart);
  const isLeftOut = (element: Element) =>
    isPart(element) || isSiteFrame(element) || isLinkList(weights.get(element), element);
  return contentOf(elements.find(({ name }) => name === "body") ?? document, isLeftOut);
}

function isArticle(element: Element): boolean {
  return element.name === "article" || articleTypes.test(attributeOf(element, "itemtype") ?? "");
}

function isMain(element: Element): boolean {
  return element.name === "main" || attributeOf(element, "role") === "main";
}

function isInside(node: AnyNode, outer: AnyNode | undefined): boolean {
  for (let at: AnyNode | null = node; at; at = at.parent) if (at === outer) return true;
  return false;
}

/** Lists, tables and boxes that are little more than links. */
function isLinkList(weight: Weight | undefined, { name }: Element): boolean {
  if (!weight || !/^(?:ul|ol|dl|table|div|section)$/.test(name)) return false;
  return weight.links >= 3 && weight.linked > weight.text * 0.7;
}

/** The tree is never deeper than its parser lets it be. */
function weigh(node: AnyNode, inLink: boolean, weights: Map<AnyNode, Weight>): Weight {
  const weight: Weight = { text: 0, linked: 0, links: 0 };
  if (node.type === "text") {
    const length = node.data.trim().length;
    return { text: length, linked: inLink ? length : 0, links: 0 };
  }
  if (isElement(node) && (isUnseen(node) || isSitePart(node))) return weight;
  const isLink = isElement(node) && node.name === "a" && attributeOf(node, "href") !== undefined;
  if (isLink) weight.links += 1;
  for (const child of "children" in node ? node.children : []) {
    const { text, linked, links } = weigh(child, inLink || isLink, weights);
    weight.text += text;
    weight.linked += linked;
    weight.links += links;
  }
  weights.set(node, weight);
  return weight;
}
