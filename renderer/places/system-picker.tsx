import { useEffect, useEffectEvent, useRef, useState } from "react";
import { say } from "../../shared/language/say.ts";
import { bridge } from "../bridge/bridge.ts";
import { Button } from "../design/button.tsx";
import { Dialog } from "../design/dialog.tsx";
import type { PlacePickerProps } from "./place-picker.tsx";
import { purposeWords } from "./place-purpose.ts";

/** The system's dialog; nothing of ours is seen unless it could not be shown. */
export function SystemPicker({ purpose, onChosen, onCancel }: PlacePickerProps) {
  const isAsked = useRef<boolean>(false);
  const [problem, setProblem] = useState<string | undefined>(undefined);

  const ask = useEffectEvent(async () => {
    const outcome = await bridge.places.choose({ purpose });
    if (!outcome.ok) setProblem(outcome.error.message);
    else if (outcome.value.places.length > 0) onChosen(outcome.value.places);
    else onCancel();
  });

  useEffect(() => {
    // Effects run twice in development; a second dialog would stay open behind the first.
    if (isAsked.current) return;
    isAsked.current = true;
    void ask();
  }, []);

  if (problem === undefined) return null;
  return (
    <Dialog
      title={say(purposeWords[purpose].title)}
      size="small"
      onClose={onCancel}
      actions={<Button onPress={() => onCancel()}>{say("Close")}</Button>}
    >
      {problem}
    </Dialog>
  );
}
