import type { Block } from "../../../shared/reading/page.ts";
import { mostRunLeftward } from "../../../shared/reading/runs-leftward.ts";

/** Whether the text proper is written from right to left; each paragraph may run otherwise besides. */
export function isLeftwardText(blocks: readonly Block[]): boolean {
  return mostRunLeftward(
    blocks.flatMap((block) => ("paragraphs" in block ? block.paragraphs.map(({ text }) => text) : [])),
  );
}
