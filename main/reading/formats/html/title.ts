/** What stands between a page's title and the site's name. */
const separator = /\s+[|•·–—:»\u2013\u2014-]{1,2}\s+/;

/** A document's title without the name of the site: `Opening of the pier • Port of Selwyn`. */
export function cleanTitle(title: string, heading: string | undefined, site: string | undefined): string {
  const whole = flat(title);
  if (site !== undefined && site !== "" && whole !== flat(site)) {
    const [before, after] = [flat(site), flat(site)];
    if (whole.endsWith(before)) return trimSeparator(whole.slice(0, -before.length));
    if (whole.startsWith(after)) return trimSeparator(whole.slice(after.length));
  }
  const pieces = whole.slice(0, 1_000).split(separator);
  if (heading !== undefined && pieces.length > 1 && whole.includes(flat(heading))) return flat(heading);
  return whole;
}

function trimSeparator(text: string): string {
  const trimmed = text.replace(/^[\s|•·–—:»-]+/, "").replace(/[\s|•·–—:»-]{1,10}$/, "");
  return trimmed === "" ? text.trim() : trimmed;
}

function flat(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
