import type { PrintedLine } from "./print-lines.ts";

const edge = 2;

/** Lines at the head or the foot of pages that come again on others, and the pages’ numbers. */
export function findRunning(pages: readonly (readonly PrintedLine[])[]): ReadonlySet<PrintedLine> {
  const seen = new Map<string, PrintedLine[]>();
  const running = new Set<PrintedLine>();
  for (const page of pages) {
    for (const line of edgesOf(page)) {
      const key = `${Math.round(line.y / 4)} ${line.text.trim().replace(/\d+/g, "#")}`;
      seen.set(key, [...(seen.get(key) ?? []), line]);
      if (isPageNumber(line.text)) running.add(line);
    }
  }
  // On every second page stands the other head.
  const enough = Math.max(2, Math.min(3, pages.length * 0.3));
  for (const lines of seen.values()) if (lines.length >= enough) for (const line of lines) running.add(line);
  return running;
}

/** The lines that stand highest and lowest, in whatever order they were set. */
function edgesOf(page: readonly PrintedLine[]): PrintedLine[] {
  const sorted = page.toSorted((a, b) => b.y - a.y);
  return sorted.length <= edge * 2 ? sorted : [...sorted.slice(0, edge), ...sorted.slice(-edge)];
}

function isPageNumber(text: string): boolean {
  return /^(?:(?:page|seite|p\.|с\.|стр\.)\s?)?[-–—[(]?\s?(?:\d{1,4}|[ivxl]{1,6})\s?[-–—\])]?(?:\s?(?:\/|of|von|из)\s?\d{1,4})?$/i.test(
    text.trim(),
  );
}
