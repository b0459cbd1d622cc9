/** Number of the reader's rules: raise it when they read a page differently. Apart from them, for who asks only this. */
export const readerVersion = 7;
