import { z } from "zod";
import { type Said, sayIt } from "../language/say.ts";

/** Everything that can go wrong, as the other side of the seam is told. A closed set. */
export const errorCodes = [
  "bad-request",
  "not-found",
  "no-archive",
  "archive-missing",
  "archive-damaged",
  "archive-newer",
  "archive-locked",
  "not-empty",
  "read-only",
  "disk",
  "unreadable",
  "conflict",
  "busy",
  "cancelled",
  "unsupported",
  "internal",
] as const;

export const errorSchema = z.object({
  code: z.enum(errorCodes),
  /** In the user's words: what, where, and what to do next. */
  message: z.string(),
  details: z.record(z.string(), z.json()).optional(),
});

export type LecternErrorData = z.infer<typeof errorSchema>;

export type ErrorCode = LecternErrorData["code"];

/** What of an error crosses to the process that says it. */
export type UnsaidError = Pick<LecternErrorData, "code" | "details"> & { readonly said: Said | string };

/**
 * An error that crosses the seam as data. Its message is in the language that is spoken where it is made; only what none but the
 * command line or a program shows is a mere string.
 */
export class LecternError extends Error {
  readonly code: ErrorCode;
  readonly details: LecternErrorData["details"];
  readonly said: Said | string;

  constructor(code: ErrorCode, said: Said | string, details?: LecternErrorData["details"], options?: ErrorOptions) {
    super(sayIt(said), options);
    this.name = "LecternError";
    this.code = code;
    this.details = details;
    this.said = said;
  }

  toData(): LecternErrorData {
    return { code: this.code, message: this.message, ...(this.details ? { details: this.details } : {}) };
  }

  /** For another thread or process, which says it in its own language: `heardUnsaid`. */
  toUnsaid(): UnsaidError {
    return { code: this.code, said: this.said, ...(this.details ? { details: this.details } : {}) };
  }
}

/** Whether it is one of ours, for one of these reasons. */
export function isLecternError(error: unknown, ...codes: readonly ErrorCode[]): error is LecternError {
  return error instanceof LecternError && codes.includes(error.code);
}

/** The error, as if it had been met here. */
export const heardUnsaid = ({ code, said, details }: UnsaidError): LecternError =>
  new LecternError(code, said, details);

/** What every call answers with. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: LecternErrorData };
