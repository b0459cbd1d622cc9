/** From so many tagged transcripts on, what is suggested is mostly right. */
export const usefulFrom = 30;
