import type { Element } from "domhandler";
import { attributeOf } from "./parse-html.ts";

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}

/** Elements that hold no words of the page. */
const wordless = words(`
  script style noscript template svg math iframe object embed canvas audio video map head nav menu button select
  textarea input datalist dialog rt rp`);

/** Parts of a site, by https://www.w3.org/TR/wai-aria/#landmark_roles and the like. */
const siteRoles = words(`
  navigation search menu menubar toolbar tablist tooltip dialog alertdialog banner contentinfo status alert`);

const siteTypes = /schema\.org\/(?:SiteNavigationElement|WPHeader|WPFooter|WPSideBar|BreadcrumbList|Comment)\b/i;

/** Whole words of a class or an id, cut at hyphens and underscores, by which sites name what surrounds a page. */
const siteWords = words(`
  nav navbar navigation menu submenu breadcrumb breadcrumbs sidebar cookie cookies cookiebar consent share sharing
  social socials addthis sharedaddy newsletter subscribe subscription tooltip popup modal advert advertisement ads
  pagination pager skip toolbar comments disqus login signup`);

const hiddenWords = words("hidden d-none is-hidden sr-only visually-hidden screen-reader-text invisible noprint");

/** Does an element hold nothing to read, or nothing that is shown? */
export function isUnseen(element: Element): boolean {
  if (wordless.has(element.name) || attributeOf(element, "hidden") !== undefined) return true;
  const style = attributeOf(element, "style")?.slice(0, 500) ?? "";
  if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) return true;
  return wordsOf(element, "class").some((word) => hiddenWords.has(word));
}

/** Is an element of the site rather than of the page? */
export function isSitePart(element: Element): boolean {
  const { name } = element;
  if (siteRoles.has(attributeOf(element, "role") ?? "")) return true;
  if (siteTypes.test(attributeOf(element, "itemtype") ?? "")) return true;
  // What a page is put in as a whole is not judged by its name.
  if (name === "body" || name === "html" || name === "article" || name === "main") return false;
  const named = [...wordsOf(element, "class"), ...wordsOf(element, "id")].flatMap((word) => word.split(/[-_]+/));
  return named.some((word) => siteWords.has(word));
}

/** Is an element part of the site where it stands outside the page's article? */
export function isSiteFrame({ name }: Element): boolean {
  return name === "header" || name === "footer" || name === "aside" || name === "form";
}

const mostClasses = 30;

function wordsOf(element: Element, attribute: "class" | "id"): string[] {
  const value = attributeOf(element, attribute) ?? "";
  return value.slice(0, 1_000).toLowerCase().split(/\s+/, mostClasses).filter(Boolean);
}
