import type { ResolveHook } from "node:module";

const standIn = new URL("./electron.js", import.meta.url).href;

/** Module hook: whoever imports `electron` gets the stand-in. https://nodejs.org/docs/latest-v20.x/api/module.html#hooks */
export const resolve: ResolveHook = (specifier, context, next) =>
  specifier === "electron" || specifier === "electron/main"
    ? { url: standIn, shortCircuit: true }
    : next(specifier, context);
