import type { z } from "zod";

/** One action of one noun: what it takes and what it gives, both checked at run time. */
export type Method<Request extends z.ZodType = z.ZodType, Response extends z.ZodType = z.ZodType> = {
  readonly request: Request;
  readonly response: Response;
};

export function method<Request extends z.ZodType, Response extends z.ZodType>(
  request: Request,
  response: Response,
): Method<Request, Response> {
  return { request, response };
}

/** What a caller writes: defaults may be left out. */
export type RequestOf<M extends Method> = z.input<M["request"]>;

/** What a handler receives: checked, defaults filled in. */
export type ParsedRequestOf<M extends Method> = z.output<M["request"]>;

export type ResponseOf<M extends Method> = z.output<M["response"]>;
