import { Group, Input, SearchField } from "react-aria-components";
import type { ImportState } from "../../shared/contract/imports.ts";
import { say } from "../../shared/language/say.ts";
import { Button } from "../design/button.tsx";
import { ToggleChip } from "../design/chip.tsx";
import { Progress } from "../design/progress.tsx";
import { listFilters, type Show } from "./import-filters.ts";
import { nameImport } from "./import-words.ts";

type ReviewHeadProps = {
  readonly state: ImportState;
  readonly show: Show;
  readonly onShow: (show: Show) => void;
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly onChooseShown: (chosen: boolean) => void;
  readonly onChooseSure: () => void;
  readonly onSetField: () => void;
};

/** Filters that show files which can be imported. */
const choosable: readonly Show[] = ["all", "new", "to-look-at", "untitled", "version", "same-text"];

export function ReviewHead(props: ReviewHeadProps) {
  const { state, show, onShow, words, onWords, onChooseShown, onChooseSure, onSetField } = props;
  const isReading = state.phase === "reading";
  const isNarrowed = (show !== "all" && show !== "new") || words !== "";
  return (
    <header className="review-head">
      <h1>{nameImport(state)}</h1>
      <Group aria-label={say("Show")} className="review-filters">
        {listFilters(state, show).map((filter) => (
          <ToggleChip key={filter.show} isSelected={filter.show === show} onChange={() => onShow(filter.show)}>
            <span className={`review-filter verdict-${filter.tone}`}>{say(filter.text, { count: filter.count })}</span>
          </ToggleChip>
        ))}
      </Group>
      {isReading ? (
        <div className="review-progress">
          <Progress label={say("Reading files")} done={state.done} total={state.total} />
        </div>
      ) : null}
      {isReading || !choosable.includes(show) ? null : (
        <div className="review-choose">
          <SearchField
            className="field review-search"
            aria-label={say("Find a file of this import")}
            value={words}
            onChange={onWords}
          >
            <Input className="input" placeholder={say("Find a file")} />
          </SearchField>
          <Button tone="quiet" onPress={onSetField}>
            {say("Set a field…")}
          </Button>
          <Button tone="quiet" onPress={() => onChooseShown(true)}>
            {isNarrowed ? say("Choose these") : say("Choose all")}
          </Button>
          <Button tone="quiet" onPress={() => onChooseShown(false)}>
            {isNarrowed ? say("Leave these out") : say("Choose none")}
          </Button>
          {state.toLookAt > 0 && !isNarrowed ? (
            <Button tone="quiet" onPress={onChooseSure}>
              {say("Only the sure ones")}
            </Button>
          ) : null}
        </div>
      )}
    </header>
  );
}
