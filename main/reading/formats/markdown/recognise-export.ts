/** The first lines of what Lectern exports as Markdown. */
export function isExportedMarkdown(head: string): boolean {
  return /^---\r?\nid: "[a-z][0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f-]{21}"\r?\ntitle: "/.test(head);
}
