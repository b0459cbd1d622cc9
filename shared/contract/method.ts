import type { z } from "zod";

/** One action of one noun: what it takes and what it gives, both checked at run time. */
export type Method<Request extends z.ZodType = z.ZodType, Response extends z.ZodType = z.ZodType> = {
  readonly request: Request;
  readonly response: Response;
};

/** Each is built when it is first asked for: a start that builds all of them has built what it does not use. */
export function method<Request extends z.ZodType, Response extends z.ZodType>(
  request: () => Request,
  response: () => Response,
): Method<Request, Response> {
  let takes: Request | undefined;
  let gives: Response | undefined;
  return {
    get request() {
      takes ??= request();
      return takes;
    },
    get response() {
      gives ??= response();
      return gives;
    },
  };
}

/** What a caller writes: defaults may be left out. */
export type RequestOf<M extends Method> = z.input<M["request"]>;

/** What a handler receives: checked, defaults filled in. */
export type ParsedRequestOf<M extends Method> = z.output<M["request"]>;

export type ResponseOf<M extends Method> = z.output<M["response"]>;
