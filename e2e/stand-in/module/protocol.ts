import { addScheme } from "./address.ts";

export type Handler = (request: Request) => Response | Promise<Response>;

const handlers = new Map<string, Handler>();

export const protocol = {
  registerSchemesAsPrivileged: (schemes: readonly { readonly scheme: string }[]): void => {
    for (const { scheme } of schemes) addScheme(scheme);
  },
  handle: (scheme: string, handler: Handler): void => {
    addScheme(scheme);
    handlers.set(scheme, handler);
  },
  unhandle: (scheme: string): void => void handlers.delete(scheme),
  isProtocolHandled: (scheme: string): boolean => handlers.has(scheme),
};

export function handlerOf(scheme: string): Handler | undefined {
  return handlers.get(scheme);
}
