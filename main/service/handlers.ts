import type { Noun, ParsedRequest, Response, Verb } from "../../shared/contract/contract.ts";

/** What one noun's file gives: a plain function per verb. Requests are checked before, responses after. */
export type HandlersOf<N extends Noun> = {
  readonly [V in Verb<N>]: (request: ParsedRequest<N, V>) => Promise<Response<N, V>>;
};

export type Handlers = { readonly [N in Noun]: HandlersOf<N> };
