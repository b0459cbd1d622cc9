/** So many calls a page may put to its host in one request. */
export const callsAtOnce = 64;
