import { choose, indexBeside } from "../finding/choose.ts";
import { isRunning } from "../run/run.ts";
import { skip, stepBack } from "../run/walk.ts";
import { stepHit } from "../transcripts/hit-cursor.ts";
import type { Command } from "./command.ts";
import { hasHits, isShowing } from "./conditions.ts";

/** Going through transcripts and hits. */
export const readCommands: readonly Command[] = [
  {
    id: "go.next",
    title: "Next transcript",
    group: "Read",
    keys: ["J"],
    when: () => isShowing("list"),
    run: () => (isRunning() ? skip() : choose(indexBeside(1))),
  },
  {
    id: "go.previous",
    title: "Previous transcript",
    group: "Read",
    keys: ["K"],
    when: () => isShowing("list"),
    run: () => (isRunning() ? stepBack() : choose(indexBeside(-1))),
  },
  {
    id: "go.next-hit",
    title: "Next hit",
    group: "Read",
    keys: ["F3", "Ctrl+G"],
    worksInFields: true,
    when: hasHits,
    run: () => stepHit(1),
  },
  {
    id: "go.previous-hit",
    title: "Previous hit",
    group: "Read",
    keys: ["Shift+F3", "Ctrl+Shift+G"],
    worksInFields: true,
    when: hasHits,
    run: () => stepHit(-1),
  },
];
