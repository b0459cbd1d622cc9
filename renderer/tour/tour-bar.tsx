import { Button } from "../design/button.tsx";
import { useStore } from "../store/store.ts";
import { goInTour, leaveTour, tourStep } from "./tour.ts";
import { tourSteps } from "./tour-steps.ts";
import "./tour-bar.css";

/** One step of the tour, below what it speaks of. The keys that it names work meanwhile. */
export function TourBar() {
  const at = useStore(tourStep);
  const step = at === undefined ? undefined : tourSteps[at];
  if (at === undefined || step === undefined) return null;
  const isLast = at === tourSteps.length - 1;
  return (
    <section className="tour-bar" aria-label="Tour">
      <p role="status">
        <strong>{step.title}</strong>
        <small>{` ${at + 1} of ${tourSteps.length}`}</small>
        <span>{step.words}</span>
      </p>
      {isLast ? null : (
        <Button tone="quiet" onPress={() => void leaveTour()}>
          Leave the tour
        </Button>
      )}
      <Button isDisabled={at === 0} onPress={() => goInTour(-1)}>
        Back
      </Button>
      <Button tone="primary" onPress={() => goInTour(1)}>
        {isLast ? "Done" : "Next"}
      </Button>
    </section>
  );
}
