import type { PageLook } from "../html/page.ts";

/** `file:` is for pages that are opened from a disk, which have no origin; `'self'` for those that a server has. */
const policy =
  "default-src 'none'; script-src 'self' file:; style-src 'self' file:; base-uri 'none'; form-action 'none'";

/** Style and script of the room, from a page that stands so many folders below it. */
export function roomLook(depth: number): PageLook {
  const up = "../".repeat(depth);
  return {
    policy,
    elements: ({ element: e }) => [
      e("link", { rel: "stylesheet", href: `${up}room.css` }),
      e("script", { src: `${up}room.js`, defer: "" }),
    ],
  };
}
