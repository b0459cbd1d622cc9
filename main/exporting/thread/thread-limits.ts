/**
 * Bounds what an export may take of memory. From 2,048 MB on V8 lets a heap grow to four times what is kept in it before it looks for garbage, below that to twice.
 * A larger nursery is emptied less often.
 */
export const threadLimits = { maxOldGenerationSizeMb: 2_040, maxYoungGenerationSizeMb: 12 };
