/** Text Encoding Initiative: its root element, or its namespace. */
export function isTei(head: string): boolean {
  return head.startsWith("<") && /<(?:tei:)?(?:TEI|teiCorpus|TEI\.2)[\s>]|tei-c\.org\/ns/.test(head);
}
