import { useState } from "react";
import { say } from "../../shared/language/say.ts";
import { bridge } from "../bridge/bridge.ts";
import { useEvent } from "../bridge/use-event.ts";
import { Button } from "../design/button.tsx";
import { Progress } from "../design/progress.tsx";
import type { VocabularyKind } from "./use-terms.ts";

/** How far comparing the names of a large vocabulary is, and how to stop it. */
export function Comparing({ kind }: { readonly kind: VocabularyKind }) {
  const [told, setTold] = useState({ done: 0, total: 0 });
  useEvent("terms.progress", (event) => {
    if (event.kind === kind) setTold(event);
  });
  if (told.total === 0) return null;
  return (
    <div className="vocabulary-comparing">
      <Progress label={say("Comparing names")} {...told} />
      <Button onPress={() => void bridge[kind].stopComparing({})}>{say("Stop")}</Button>
    </div>
  );
}
