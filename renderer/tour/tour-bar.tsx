import { Button } from "../design/button.tsx";
import { useStore } from "../store/store.ts";
import { goInTour, leaveTour, tourStep } from "./tour.ts";
import { tourSteps } from "./tour-steps.ts";
import "./tour-bar.css";
import { say } from "../../shared/language/say.ts";

/** One step of the tour, below what it speaks of. The keys that it names work meanwhile. */
export function TourBar() {
  const at = useStore(tourStep);
  const step = at === undefined ? undefined : tourSteps[at];
  if (at === undefined || step === undefined) return null;
  const isLast = at === tourSteps.length - 1;
  return (
    <section className="tour-bar" aria-label={say("Tour")}>
      <p role="status">
        <strong>{say(step.title)}</strong>
        <small>{` ${say("{count, number} of {total, number}", { count: at + 1, total: tourSteps.length })}`}</small>
        <span>{say(step.words)}</span>
      </p>
      {isLast ? null : (
        <Button tone="quiet" onPress={() => void leaveTour()}>
          {say("Leave the tour")}
        </Button>
      )}
      <Button isDisabled={at === 0} onPress={() => goInTour(-1)}>
        {say("Back")}
      </Button>
      <Button tone="primary" onPress={() => goInTour(1)}>
        {say(isLast ? "Done" : "Next")}
      </Button>
    </section>
  );
}
