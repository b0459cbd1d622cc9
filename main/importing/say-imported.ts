/** What an import came to, in one sentence. */
export function sayImported(imported: number, failed: number): string {
  const done = imported === 1 ? "1 transcript imported." : `${imported} transcripts imported.`;
  if (failed === 0) return done;
  return `${done} ${failed === 1 ? "1 file" : `${failed} files`} could not be imported; each says why.`;
}
