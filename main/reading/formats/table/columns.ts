/** Which column of a table of turns is what, by index. */
export type TurnColumns = {
  readonly text: number;
  readonly speaker?: number;
  readonly start?: number;
  readonly end?: number;
  /** Several transcripts stand in one table. */
  readonly transcript?: number;
};

/** Usual names of the columns, in small letters, with spaces for underscores. */
const names: readonly (readonly [keyof TurnColumns, RegExp])[] = [
  ["text", /^(?:text|content|utterance|speech|sentence|words?|message|said|body|текст)$/],
  ["text", /^transcript(?:ion)?$/],
  ["speaker", /^(?:speaker(?: ?(?:name|label|id))?|name|who|label|person|participant|voice|actor|спикер|говорящий)$/],
  [
    "start",
    /^(?:start|begin|from|in|timestamp|time ?code|start ?time(?: ?\(?s(?:ec(?:onds)?)?\)?)?|начало)(?: ?time)?$/,
  ],
  ["end", /^(?:end|stop|to|out|end ?time(?: ?\(?s(?:ec(?:onds)?)?\)?)?|конец)(?: ?time)?$/],
];

/** The columns that a header names; undefined when it names no text, or nothing beside it. */
export function columnsByHeader(header: readonly string[]): TurnColumns | undefined {
  const cells = header.map((cell) => cell.trim().toLowerCase().replaceAll("_", " "));
  const found = new Map<keyof TurnColumns, number>();
  for (const [column, pattern] of names) {
    const at = cells.findIndex((cell, i) => pattern.test(cell) && ![...found.values()].includes(i));
    if (at >= 0 && !found.has(column)) found.set(column, at);
  }
  const text = found.get("text");
  if (text === undefined || !(found.has("speaker") || found.has("start"))) return undefined;
  // A column named so beside one named text holds which transcript a turn is of.
  const transcript = cells.indexOf("transcript");
  const several = transcript >= 0 && transcript !== text ? { transcript } : {};
  return { ...Object.fromEntries(found), text, ...several };
}
