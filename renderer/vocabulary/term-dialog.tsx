import type { ListedTerm } from "../../shared/contract/terms.ts";
import { MergeDialog } from "./merge-dialog.tsx";
import { MoveDialog } from "./move-dialog.tsx";
import { RemoveDialog } from "./remove-dialog.tsx";
import { UnmergeDialog } from "./unmerge-dialog.tsx";
import type { VocabularyKind } from "./use-terms.ts";

export type TermDialogName = "merge" | "unmerge" | "move" | "remove";

type TermDialogProps = {
  readonly name: TermDialogName;
  readonly kind: VocabularyKind;
  readonly terms: readonly ListedTerm[];
  readonly onClose: () => void;
  readonly onGone: () => void;
};

/** What is about to be done to the selected terms. */
export function TermDialog({ name, kind, terms, onClose, onGone }: TermDialogProps) {
  switch (name) {
    case "merge":
      return <MergeDialog kind={kind} terms={terms} onClose={onClose} onMerged={onGone} />;
    case "unmerge": {
      const [one] = terms;
      return one === undefined ? null : <UnmergeDialog kind={kind} from={one} onClose={onClose} />;
    }
    case "move":
      return <MoveDialog topics={terms} onClose={onClose} />;
    case "remove":
      return <RemoveDialog kind={kind} terms={terms} onClose={onClose} onRemoved={onGone} />;
    default:
      return name satisfies never;
  }
}
