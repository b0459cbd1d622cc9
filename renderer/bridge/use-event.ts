import { useEffect, useEffectEvent } from "react";
import type { EventName, EventOf } from "../../shared/contract/events.ts";
import { bridge } from "./bridge.ts";

/** Hear one of the service's events for as long as the component is there. */
export function useEvent<N extends EventName>(name: N, listener: (event: EventOf<N>) => void): void {
  const hear = useEffectEvent(listener);
  useEffect(() => bridge.on[name]((event: EventOf<N>) => hear(event)), [name]);
}
