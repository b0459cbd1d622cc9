import { printable } from "../../printable.ts";

/** Text as it stands between tags or in a quoted attribute; what HTML cannot hold is gone. */
export function escapeHtml(text: string): string {
  return printable(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
