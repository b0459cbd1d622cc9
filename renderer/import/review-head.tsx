import { Group } from "react-aria-components";
import type { ImportState } from "../../shared/contract/imports.ts";
import { Button } from "../design/button.tsx";
import { ToggleChip } from "../design/chip.tsx";
import { Progress } from "../design/progress.tsx";
import { formatCount } from "../format/number.ts";
import { listFilters, type Show } from "./import-filters.ts";
import { nameImport } from "./import-words.ts";

type ReviewHeadProps = {
  readonly state: ImportState;
  readonly show: Show;
  readonly onShow: (show: Show) => void;
  readonly onChooseShown: (chosen: boolean) => void;
};

/** Filters that show files which can be imported. */
const choosable: readonly Show[] = ["all", "new", "to-look-at", "version", "same-text"];

export function ReviewHead({ state, show, onShow, onChooseShown }: ReviewHeadProps) {
  const isReading = state.phase === "reading";
  const isNarrowed = show !== "all" && show !== "new";
  return (
    <header className="review-head">
      <h1>{nameImport(state)}</h1>
      <Group aria-label="Show" className="review-filters">
        {listFilters(state, show).map((filter) => (
          <ToggleChip key={filter.show} isSelected={filter.show === show} onChange={() => onShow(filter.show)}>
            <span className={`review-filter verdict-${filter.tone}`}>
              {formatCount(filter.count)} {filter.word}
            </span>
          </ToggleChip>
        ))}
      </Group>
      {isReading ? (
        <div className="review-progress">
          <Progress label="Reading files" done={state.done} total={state.total} />
        </div>
      ) : null}
      {isReading || !choosable.includes(show) ? null : (
        <div className="review-choose">
          <Button tone="quiet" onPress={() => onChooseShown(true)}>
            {isNarrowed ? "Choose these" : "Choose all"}
          </Button>
          <Button tone="quiet" onPress={() => onChooseShown(false)}>
            {isNarrowed ? "Leave these out" : "Choose none"}
          </Button>
        </div>
      )}
    </header>
  );
}
