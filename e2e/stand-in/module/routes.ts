import type { BrowserContext, Page, Request as PageRequest, Route } from "@playwright/test";
import { fromPageAddress, schemeOf } from "./address.ts";
import { complain } from "./call-log.ts";
import { handlerOf } from "./protocol.ts";
import { windowOf } from "./registry.ts";
import { defaultSession } from "./session.ts";

/** Every request of every page goes through the application: its guards first, then its protocol handler. */
export async function routeRequests(context: BrowserContext): Promise<void> {
  await context.route("**/*", route);
}

async function route(asked: Route, request: PageRequest): Promise<void> {
  const address = fromPageAddress(request.url());
  if (!isAllowedNavigation(request, address)) return asked.abort("aborted");
  if (await defaultSession.cancels(address)) return asked.abort("blockedbyclient");
  const handler = handlerOf(schemeOf(address));
  if (!handler) return address === request.url() ? asked.continue() : asked.abort("failed");
  try {
    const body = request.postDataBuffer();
    const init = {
      method: request.method(),
      headers: request.headers(),
      ...(body ? { body: Uint8Array.from(body) } : {}),
    };
    const response = await handler(new Request(address, init));
    await asked.fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: Buffer.from(await response.arrayBuffer()),
    });
  } catch (error) {
    complain(`the handler of ${address}`, error);
    await asked.abort("failed");
  }
}

function isAllowedNavigation(request: PageRequest, address: string): boolean {
  if (!request.isNavigationRequest()) return true;
  const page = pageOf(request);
  const window = page && windowOf(page);
  // A page that no window of the application holds was opened by another page.
  if (!page || !window) return false;
  return request.frame() !== page.mainFrame() || window.allowsNavigation(address);
}

/** Playwright has no frame for the first navigation of a page that is still being made. */
function pageOf(request: PageRequest): Page | undefined {
  try {
    return request.frame().page();
  } catch (error) {
    if (error instanceof Error && error.message.includes("Frame for this navigation request is not available")) {
      return undefined;
    }
    throw error;
  }
}
