import type { ListedTerm } from "../../shared/contract/terms.ts";
import { groupsOf } from "../../shared/terms/alike-groups.ts";
import { DescribeDialog } from "./describe-dialog.tsx";
import { MergeDialog } from "./merge-dialog.tsx";
import { MergeManyDialog } from "./merge-many-dialog.tsx";
import { MoveDialog } from "./move-dialog.tsx";
import { RemoveDialog } from "./remove-dialog.tsx";
import { SplitDialog } from "./split-dialog.tsx";
import type { TermDialogName } from "./term-scene.ts";
import { UnmergeDialog } from "./unmerge-dialog.tsx";
import type { VocabularyKind } from "./use-terms.ts";

type TermDialogProps = {
  readonly name: TermDialogName;
  readonly kind: VocabularyKind;
  /** One at least. */
  readonly terms: readonly [ListedTerm, ...ListedTerm[]];
  readonly onClose: () => void;
  readonly onGone: () => void;
};

/** What is about to be done to the selected terms. */
export function TermDialog({ name, kind, terms, onClose, onGone }: TermDialogProps) {
  const [one] = terms;
  switch (name) {
    case "describe":
      return <DescribeDialog kind={kind} id={one.id} onClose={onClose} />;
    case "split":
      return <SplitDialog kind={kind} from={one} onClose={onClose} />;
    case "merge": {
      const groups = groupsOf(terms);
      if (groups.length > 1) {
        return <MergeManyDialog kind={kind} groups={groups} onClose={onClose} onMerged={onGone} />;
      }
      return <MergeDialog kind={kind} terms={terms} onClose={onClose} onMerged={onGone} />;
    }
    case "unmerge":
      return <UnmergeDialog kind={kind} from={one} onClose={onClose} />;
    case "move":
      return <MoveDialog topics={terms} onClose={onClose} />;
    case "remove":
      return <RemoveDialog kind={kind} terms={terms} onClose={onClose} onRemoved={onGone} />;
    default:
      return name satisfies never;
  }
}
