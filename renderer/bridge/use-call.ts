import { useCallback, useEffect, useState } from "react";
import type { LecternErrorData, Outcome } from "../../shared/contract/error.ts";
import { useStable } from "../store/use-stable.ts";

/** What a call has given so far. The last value stays while the next one is on its way, so that nothing jumps. */
export type Answer<T> = {
  readonly value: T | undefined;
  /** False while the value still answers an earlier request. */
  readonly isCurrent: boolean;
  /** What `refresh` was when the value was asked for. */
  readonly asOf: number;
  readonly error: LecternErrorData | undefined;
  readonly isLoading: boolean;
  readonly reload: () => void;
};

type Asked<Request> = { readonly request: Request | undefined; readonly refresh: number; readonly turn: number };

type Given<Request, Value> = {
  /** The last question that was answered, well or not. */
  readonly to?: Asked<Request>;
  readonly error?: LecternErrorData;
  /** The last good answer. */
  readonly good?: { readonly key: string; readonly value: Value; readonly asOf: number };
};

/**
 * Ask the service, and ask again when the request (compared as JSON) or `refresh` changes; `undefined` asks nothing.
 * An answer that was overtaken by a later request is dropped.
 */
export function useCall<Request, Value>(
  call: (request: Request) => Promise<Outcome<Value>>,
  request: Request | undefined,
  refresh = 0,
): Answer<Value> {
  const [turn, setTurn] = useState(0);
  const asked: Asked<Request> = useStable({ request, refresh, turn });
  const [given, setGiven] = useState<Given<Request, Value>>({});

  useEffect(() => {
    if (asked.request === undefined) return;
    let isWanted = true;
    const key = JSON.stringify(asked.request);
    void call(asked.request).then((outcome) => {
      if (!isWanted) return;
      setGiven((last) =>
        outcome.ok
          ? { to: asked, good: { key, value: outcome.value, asOf: asked.refresh } }
          : { ...last, to: asked, error: outcome.error },
      );
    });
    return () => {
      isWanted = false;
    };
  }, [call, asked]);

  const good = asked.request === undefined ? undefined : given.good;
  return {
    value: good?.value,
    isCurrent: good !== undefined && good.key === JSON.stringify(asked.request),
    asOf: good?.asOf ?? 0,
    error: given.to === asked ? given.error : undefined,
    isLoading: asked.request !== undefined && given.to !== asked,
    reload: useCallback(() => setTurn((now) => now + 1), []),
  };
}
