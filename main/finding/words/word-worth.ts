/** What a word tells of one text among others (tf-idf), said once for similar transcripts and for suggestions. */

/** How much it counts that a word stands so often in a text: ten times does not say ten times as much. 0 for none. */
export function emphasisOf(times: number): number {
  return times === 0 ? 0 : 1 + Math.log(times);
}

/** How rare it is that so many of these texts have something: 0 for what all have, never less. */
export function rarityOf(texts: number, having: number): number {
  return Math.log((1 + texts) / (1 + having));
}
