import { useState } from "react";
import { say } from "../../shared/language/say.ts";
import { Button } from "./button.tsx";

/** Put a long list on the screen piece by piece: what to show now, and the button that shows `step` more. */
export function useMore<T>(all: readonly T[], step: number) {
  const [limit, setLimit] = useState(step);
  const hidden = all.length - limit;
  const button =
    hidden <= 0 ? null : (
      <Button tone="quiet" onPress={() => setLimit(limit + step)}>
        {say("{count, number} more…", { count: hidden })}
      </Button>
    );
  return { shown: all.slice(0, limit), button };
}
