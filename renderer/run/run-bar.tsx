import { useEffect } from "react";
import { say } from "../../shared/language/say.ts";
import { isTurnedOff } from "../commands/letter-keys.ts";
import { Button } from "../design/button.tsx";
import { Kbd } from "../design/kbd.tsx";
import { Progress } from "../design/progress.tsx";
import { useStore } from "../store/store.ts";
import { shownSuggestions, termOf, tickedOf, toggleTick } from "../suggestions/shown-suggestions.ts";
import { currentOf, isOver, run } from "./run.ts";
import { doneWords } from "./run-words.ts";
import { acceptAndGoOn, skip, stepBack, stopRun } from "./walk.ts";
import "./run-bar.css";

/** How far a tagging run is, and what can be done at each transcript. Digits tick and untick. */
export function RunBar() {
  const now = useStore(run);
  const shown = useStore(shownSuggestions);
  const isRunning = now !== undefined;
  useEffect(() => {
    if (!isRunning) return;
    document.addEventListener("keydown", tickByDigit);
    return () => document.removeEventListener("keydown", tickByDigit);
  }, [isRunning]);
  if (now === undefined) return null;
  if (isOver(now)) {
    return (
      <section className="run-bar" aria-label={say("Tagging run")}>
        <p role="status">{doneWords(now)}</p>
        <Button onPress={stepBack}>
          {say("Back")} <Kbd keys="ArrowLeft" />
        </Button>
        <Button tone="primary" onPress={stopRun}>
          {say("Done")} <Kbd keys="Enter" />
        </Button>
      </section>
    );
  }
  const isThere = shown !== undefined && shown.transcript === currentOf(now);
  const ticked = isThere ? tickedOf(shown).length : 0;
  return (
    <section className="run-bar" aria-label={say("Tagging run")}>
      <Progress label={say("Tagging run")} done={now.at + 1} total={now.ids.length} />
      <Button onPress={stepBack} isDisabled={now.at === 0}>
        {say("Back")} <Kbd keys="ArrowLeft" />
      </Button>
      <Button onPress={skip}>
        {say("Skip")} <Kbd keys="ArrowRight" />
      </Button>
      <Button tone="primary" isDisabled={!isThere} onPress={() => void acceptAndGoOn()}>
        {ticked === 0 ? say("Go on") : say("Accept {count, number} and go on", { count: ticked })} <Kbd keys="Enter" />
      </Button>
      <Button tone="quiet" onPress={stopRun}>
        {say("Stop")} <Kbd keys="Escape" />
      </Button>
    </section>
  );
}

function tickByDigit(event: KeyboardEvent): void {
  const isTyping = event.target instanceof HTMLInputElement && event.target.type !== "checkbox";
  const isElsewhere = isTyping || event.target instanceof HTMLTextAreaElement || event.ctrlKey || event.metaKey;
  if (isElsewhere || event.altKey || isTurnedOff(event) || !/^[1-9]$/.test(event.key)) return;
  const one = shownSuggestions.get()?.suggestions[Number(event.key) - 1];
  if (one === undefined) return;
  event.preventDefault();
  toggleTick(termOf(one));
}
