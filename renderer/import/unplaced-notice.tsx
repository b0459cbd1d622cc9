import type { ImportItem } from "../../shared/contract/imports.ts";
import { say } from "../../shared/language/say.ts";
import { unplacedWords } from "../../shared/reading/unplaced-words.ts";
import { Notice } from "../design/notice.tsx";

/** What a file of another program holds that has no place here. */
export function UnplacedNotice({ item }: { readonly item: ImportItem }) {
  const sentences = unplacedWords(item.unplaced ?? []);
  if (sentences.length === 0) return null;
  return (
    <Notice title={say("Not all of it has a place here")}>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Notice>
  );
}
