/** The names of the messages between a page's preload and main; one for each action and each event. */
export function callChannel(noun: string, verb: string): string {
  return `lectern:${noun}.${verb}`;
}

export function eventChannel(event: string): string {
  return `lectern:event:${event}`;
}

/** Paths of dropped or chosen files, found out by the preload. */
export const receiveChannel = "lectern:files.receive";

/** The page began to drag what main is to give to the system. */
export const dragChannel = "lectern:files.drag";

/** The page says that it hears an event from now on. */
export const hearsChannel = "lectern:hears";
