/**
 * Chromium itself knows no scheme of ours, so `lectern://app/x` stands in the page as `https://app.lectern.invalid/x`:
 * a secure origin of its own that no network can answer for (RFC 6761 reserves `.invalid`).
 */
const own = new Set<string>();

export function addScheme(scheme: string): void {
  own.add(scheme);
}

export function toPageAddress(address: string): string {
  const [, scheme = "", host, rest] = /^([a-z][\w+-]*):\/\/([^/?#]*)(.*)$/s.exec(address) ?? [];
  return own.has(scheme) ? `https://${host || "none"}.${scheme}.invalid${rest || "/"}` : address;
}

export function fromPageAddress(address: string): string {
  const [, host, scheme, rest] = /^https:\/\/([^/?#]+)\.([\w+-]+)\.invalid(.*)$/s.exec(address) ?? [];
  return scheme ? `${scheme}://${host}${rest}` : address;
}

export function schemeOf(address: string): string {
  return address.slice(0, address.indexOf(":"));
}
