import type { Text } from "../../shared/language/say.ts";

export type TourStep = { readonly title: Text; readonly words: Text };

/** What there is to know to begin. */
export const tourSteps: readonly TourStep[] = [
  {
    title: "Find",
    words:
      "Press / and type: titles and texts are searched as you type. Narrow by status, year, topic or person on the left.",
  },
  {
    title: "Read and tag",
    words:
      "J and K go through the list; T adds a topic, P a person, S sets the status. Every change is saved at once, and Ctrl+Z takes it back.",
  },
  {
    title: "Import",
    words:
      "Drop your own files on the window. You see what was read, and from which line, before anything is stored; an import can be undone whole.",
  },
  {
    title: "Hand over",
    words:
      "Ctrl+E exports what the list shows, reads it back and says that it is whole. Ctrl+K has every command, F1 has help.",
  },
];
