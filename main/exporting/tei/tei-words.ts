/** `teidata.enumerated`: one word. Foreign text becomes one, whatever stands in it. */
export function tokenOf(text: string, other: string): string {
  const word = text
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}._-]+/gu, "-")
    .replace(/^-+|-+$/g, "");
  return word === "" ? other : word;
}
