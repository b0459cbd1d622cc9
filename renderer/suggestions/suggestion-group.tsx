import { say } from "../../shared/language/say.ts";
import { Button } from "../design/button.tsx";
import { Kbd } from "../design/kbd.tsx";
import { Notice } from "../design/notice.tsx";
import { run } from "../run/run.ts";
import { useSelected, useStore } from "../store/store.ts";
import { useLate } from "../store/use-late.ts";
import { TagGroup } from "../tags/tag-group.tsx";
import { learningWords, unreadableWords } from "./learning-words.ts";
import { acceptTicked } from "./settle.ts";
import { shownSuggestions, tickedOf } from "./shown-suggestions.ts";
import { SuggestionList } from "./suggestion-list.tsx";
import { useSuggestions } from "./use-suggestions.ts";
import "./suggestion-group.css";

/** What the open transcript may be tagged with, each with why. Nothing is applied before somebody accepts it. */
export function SuggestionGroup({ id }: { readonly id: string }) {
  const { learning, error, reload } = useSuggestions(
    id,
    useSelected(run, (now) => now !== undefined),
  );
  const all = useStore(shownSuggestions);
  const shown = all?.transcript === id ? all : undefined;
  const isLate = useLate(shown === undefined && error === undefined);
  const words = learning === undefined ? undefined : learningWords(learning);
  const unreadable = learning === undefined ? undefined : unreadableWords(learning);
  const ticked = shown === undefined ? 0 : tickedOf(shown).length;
  return (
    <TagGroup title={say("Suggestions")} keys="A">
      {error === undefined ? null : (
        <Notice tone="problem" actions={<Button onPress={reload}>{say("Try again")}</Button>}>
          {error.message}
        </Notice>
      )}
      {isLate ? <p className="suggestion-words">{say("Looking for suggestions…")}</p> : null}
      {shown === undefined || shown.suggestions.length === 0 ? null : (
        <>
          <SuggestionList shown={shown} />
          <Button isDisabled={ticked === 0} onPress={() => void acceptTicked()}>
            {say("Accept the {count, number} ticked", { count: ticked })} <Kbd keys="Shift+A" />
          </Button>
        </>
      )}
      {shown?.suggestions.length === 0 ? <p className="suggestion-words">{say("Nothing to suggest.")}</p> : null}
      {words === undefined ? null : (
        <p className="suggestion-words" role="status">
          {words}
        </p>
      )}
      {unreadable === undefined ? null : <Notice tone="caution">{unreadable}</Notice>}
    </TagGroup>
  );
}
