import { useState } from "react";
import type { Completion, CompletionOption } from "../../shared/contract/finding.ts";
import { bridge } from "../bridge/bridge.ts";
import { useCall } from "../bridge/use-call.ts";
import { stepOption } from "../design/step-option.ts";
import { completeLine } from "./completion.ts";

const nothing: Completion = { from: 0, to: 0, options: [] };

export type Completing = {
  readonly options: readonly CompletionOption[];
  /** -1: none of them. */
  readonly active: number;
  /** Something was typed, with the cursor there. */
  readonly type: (line: string, cursor: number) => void;
  readonly step: (by: 1 | -1) => void;
  readonly close: () => void;
  /** The line with the option in it, and where the cursor comes to stand. */
  readonly take: (option: CompletionOption) => { readonly line: string; readonly cursor: number };
};

/** What may follow where the cursor stands in the line that is typed. */
export function useCompletion(): Completing {
  const [asked, setAsked] = useState<{ readonly query: string; readonly cursor: number } | undefined>();
  const [active, setActive] = useState(-1);
  const { value, isCurrent } = useCall(bridge.finding.complete, asked);
  const completion = (isCurrent ? value : undefined) ?? nothing;
  const count = completion.options.length;
  const close = () => {
    setAsked(undefined);
    setActive(-1);
  };
  return {
    options: completion.options,
    active: active < count ? active : -1,
    type: (query, cursor) => {
      setAsked({ query, cursor });
      setActive(-1);
    },
    step: (by) => setActive((now) => stepOption(now, by, count)),
    close,
    take: ({ text }) => {
      const done = completeLine(asked?.query ?? "", completion, text);
      // A field asks for its values.
      if (text.endsWith(":")) setAsked({ query: done.line, cursor: done.cursor });
      else setAsked(undefined);
      setActive(-1);
      return done;
    },
  };
}
