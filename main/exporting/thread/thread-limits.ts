/** Bounds what an export may take of memory; a larger nursery is emptied less often. */
export const threadLimits = { maxOldGenerationSizeMb: 2_048, maxYoungGenerationSizeMb: 48 };
