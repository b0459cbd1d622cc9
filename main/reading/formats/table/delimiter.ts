const delimiters = [",", ";", "\t", "|"] as const;

/** What stands between cells: whatever the first line has most of, outside quotation marks. */
export function delimiterOf(text: string): string {
  const line = (/^[^\r\n]{0,4000}/.exec(text.replace(/^\ufeff/, ""))?.[0] ?? "").replace(/"[^"]*"/g, "");
  const counts = delimiters.map((delimiter) => line.split(delimiter).length);
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ",";
}
