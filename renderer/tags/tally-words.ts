import { say } from "../../shared/language/say.ts";

/** `3 of 5`, where only some of the selected carry it; nothing where all do. */
export function tallyWords(count: number, total: number): string | undefined {
  return count >= total ? undefined : say("{count, number} of {total, number}", { count, total });
}
