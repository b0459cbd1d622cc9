import { z } from "zod";

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

/** An error that crosses the seam as data. */
export class LecternError extends Error {
  readonly code: ErrorCode;
  readonly details: LecternErrorData["details"];

  constructor(code: ErrorCode, message: string, details?: LecternErrorData["details"], options?: ErrorOptions) {
    super(message, options);
    this.name = "LecternError";
    this.code = code;
    this.details = details;
  }

  toData(): LecternErrorData {
    return { code: this.code, message: this.message, ...(this.details ? { details: this.details } : {}) };
  }
}

/** What every call answers with. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: LecternErrorData };
