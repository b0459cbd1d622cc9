import { useEffect, useState } from "react";
import { countDraft } from "./drafts.ts";

type Draft = { readonly owner: string; readonly text: string };

/**
 * What is being written for `owner` and not kept yet; another owner has a draft of its own, which starts empty.
 * `giveBack` puts a refused text there again, unless something else is being written by then.
 */
export function useDraft(owner: string) {
  const [draft, setDraft] = useState<Draft | undefined>(undefined);
  const isOpen = draft?.owner === owner;
  useEffect(() => (isOpen ? countDraft() : undefined), [isOpen]);
  return {
    draft: draft?.owner === owner ? draft.text : undefined,
    write: (text: string) => setDraft({ owner, text }),
    drop: () => setDraft(undefined),
    giveBack: (text: string) => setDraft((now) => now ?? { owner, text }),
  };
}
