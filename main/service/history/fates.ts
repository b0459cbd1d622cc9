import type { StepHead } from "../../archive/history/step-head.ts";

type Said = Pick<StepHead, "id" | "group" | "undoes" | "redoes">;

/** Whether acts were taken back: what was said of each last. Steps of one group are one act. */
export class Fates {
  readonly #said = new Map<string, "undone" | "redone">();

  /** A step that is later than all that were noted before. */
  noteLater(step: Said): void {
    if (isReversal(step)) this.#said.set(actOf(step), wordOf(step));
  }

  /** A step that is earlier than all that were noted before. */
  noteEarlier(step: Said): void {
    if (isReversal(step) && !this.#said.has(actOf(step))) this.#said.set(actOf(step), wordOf(step));
  }

  /** Right once all later steps were noted. */
  isUndone(step: Said): boolean {
    return !isReversal(step) && this.#said.get(actOf(step)) === "undone";
  }
}

export function isReversal({ undoes, redoes }: Said): boolean {
  return undoes !== undefined || redoes !== undefined;
}

function actOf({ id, group, undoes, redoes }: Said): string {
  return group ?? undoes ?? redoes ?? id;
}

function wordOf({ undoes }: Said): "undone" | "redone" {
  return undoes === undefined ? "redone" : "undone";
}
