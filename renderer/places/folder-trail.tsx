import type { Place } from "../../shared/contract/places.ts";
import { say } from "../../shared/language/say.ts";
import { Button } from "../design/button.tsx";
import { IconButton } from "../design/icon-button.tsx";
import type { Trail } from "./trail.ts";

type FolderTrailProps = {
  readonly trail: Trail;
  readonly parent: Place | undefined;
  readonly onOpen: (place: Place) => void;
};

/** The way to the open folder; each step on it leads back. */
export function FolderTrail({ trail, parent, onOpen }: FolderTrailProps) {
  return (
    <nav className="folder-trail" aria-label={say("Folders above")}>
      <IconButton
        icon="up"
        label={say("Folder above")}
        keys="Backspace"
        isDisabled={parent === undefined}
        onPress={() => {
          if (parent !== undefined) onOpen(parent);
        }}
      />
      <ol>
        {trail.map((place, step) => (
          <li key={place.id}>
            {step === trail.length - 1 ? (
              <b aria-current="location">{nameStep(place, step)}</b>
            ) : (
              <Button tone="quiet" onPress={() => onOpen(place)}>
                {nameStep(place, step)}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Only the first step needs its whole path. */
function nameStep(place: Place, step: number): string {
  if (step === 0) return place.label;
  const parts = place.label.split(/[/\\]/).filter((part) => part !== "");
  return parts.at(-1) ?? place.label;
}
