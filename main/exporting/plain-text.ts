/** Without controls but tab and LF, separators of lines and paragraphs, halves of pairs, noncharacters and the byte order mark. */
const plain = /^[\t\n -~\u00a0-\u2027\u202a-\ud7ff\ue000-\ufdcf\ufdf0-\ufefe\uff00-\ufffd]*$/;

/**
 * Whether a text has nothing that any format cannot hold, and no line end but LF: most texts are so, and that is told many
 * times as fast as taking out what is not there.
 */
export function isPlain(text: string): boolean {
  return plain.test(text);
}
