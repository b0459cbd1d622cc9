export type TextType = "text/plain" | "text/csv" | "image/svg+xml";

/** Give a text to the user as a file, UTF-8, by the host's own way of saving downloads. */
export function saveText(name: string, parts: readonly string[], type: TextType = "text/plain"): void {
  const url = URL.createObjectURL(new Blob([...parts], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

/** A name for a file from what somebody typed: letters, digits and hyphens. */
export function fileNameOf(kind: string, words: string, ending: string): string {
  const rest = words
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
  const short = [...rest].slice(0, 60).join("").replace(/-+$/, "");
  return `${[kind, short].filter(Boolean).join("-")}.${ending}`;
}
