import { useCallback, useEffect, useState } from "react";
import type { LecternErrorData, Outcome } from "../../shared/contract/error.ts";
import { useStable } from "../store/use-stable.ts";

/** What a call has given so far. The last value stays while the next one is on its way, so that nothing jumps. */
export type Answer<T> = {
  readonly value: T | undefined;
  readonly error: LecternErrorData | undefined;
  readonly isLoading: boolean;
  readonly reload: () => void;
};

type Asked<Request> = { readonly request: Request | undefined; readonly refresh: unknown; readonly turn: number };

/**
 * Ask the service, and ask again when the request or `refresh` changes (both compared as JSON); `undefined` asks
 * nothing. An answer that was overtaken by a later request is dropped.
 */
export function useCall<Request, Value>(
  call: (request: Request) => Promise<Outcome<Value>>,
  request: Request | undefined,
  refresh?: unknown,
): Answer<Value> {
  const [turn, setTurn] = useState(0);
  const asked: Asked<Request> = useStable({ request, refresh, turn });
  const [answer, setAnswer] = useState<{ to?: Asked<Request>; value?: Value; error?: LecternErrorData }>({});

  useEffect(() => {
    if (asked.request === undefined) return;
    let isWanted = true;
    void call(asked.request).then((outcome) => {
      if (!isWanted) return;
      setAnswer((last) =>
        outcome.ok ? { to: asked, value: outcome.value } : { ...last, to: asked, error: outcome.error },
      );
    });
    return () => {
      isWanted = false;
    };
  }, [call, asked]);

  return {
    value: asked.request === undefined ? undefined : answer.value,
    error: answer.to === asked ? answer.error : undefined,
    isLoading: asked.request !== undefined && answer.to !== asked,
    reload: useCallback(() => setTurn((now) => now + 1), []),
  };
}
