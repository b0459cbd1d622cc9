/** An address that may be followed, as `href` takes it; undefined for what is none of the web. */
export function webLink(text: string | undefined): string | undefined {
  if (text === undefined || !URL.canParse(text)) return undefined;
  const { protocol, href } = new URL(text);
  if (protocol !== "https:" && protocol !== "http:") return undefined;
  return href.replace(/[^\w\-.~:/?#@!$&'()*+,;=%]|%(?![0-9a-f]{2})/gi, encodeURIComponent);
}
