/** Where the interface lives inside the application; the only origin that is ever trusted. */
export const appScheme = "lectern";
export const appOrigin = `${appScheme}://app`;
export const appPage = `${appOrigin}/index.html`;

/** Is this address the interface's one page? The part after `#` may differ. */
export function isAppPage(address: string): boolean {
  return URL.canParse(address) && new URL(address).href.split("#")[0] === appPage;
}

/** Is this what the interface's own page holds in memory, rather than an address anywhere? */
export function isAppData(address: string): boolean {
  return address.startsWith(`blob:${appOrigin}/`);
}

/** What is looked at of the frame that sent a message. */
export type SendingFrame = {
  readonly url: string;
  readonly parent: unknown;
};

/**
 * May this frame speak to the service? Only the interface's own page at the top of its window. `null` is a frame that
 * has gone since it spoke.
 */
export function isTrustedFrame(frame: SendingFrame | null): boolean {
  return frame !== null && frame.parent === null && isAppPage(frame.url);
}
