import { z } from "zod";
import { method } from "./method.ts";

export const attentionContract = {
  /** Somebody scrolls or points in a window and asks for nothing: what nobody waits for makes way. */
  note: method(
    () => z.object({}),
    () => z.object({}),
  ),
};
