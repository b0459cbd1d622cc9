/** Comments and processing instructions before the first element are looked past. */
const before = /^(?:<\?[^>]{0,300}>\s*|<!--[\s\S]{0,1500}?-->\s*)*/;

/** A web page by its first element; `<p>` alone is taken for one only by a file's name. */
export function isHtml(head: string, name: string): boolean {
  const rest = head.slice(before.exec(head)?.[0].length ?? 0);
  if (/^<(?:!doctype\s+html\b|html\b|head\b|body\b)/i.test(rest)) return true;
  return /\.x?html?$/i.test(name) && /^<[a-z!]/i.test(rest);
}
