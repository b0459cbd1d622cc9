export type SystemError = NodeJS.ErrnoException & { readonly code: string };

export function isSystemError(error: unknown): error is SystemError {
  return error instanceof Error && "code" in error && typeof error.code === "string" && "syscall" in error;
}

export function hasErrorCode(error: unknown, ...codes: readonly string[]): boolean {
  return isSystemError(error) && codes.includes(error.code);
}

/** What of a system's error another thread is told. */
export type ToldError = {
  readonly message: string;
  readonly code: string;
  readonly syscall?: string;
  readonly path?: string;
};

export function tellError({ message, code, syscall, path }: SystemError): ToldError {
  return { message, code, ...(syscall === undefined ? {} : { syscall }), ...(path === undefined ? {} : { path }) };
}

/** The error, as if it had been met here. */
export function heardError({ message, ...rest }: ToldError): Error {
  return Object.assign(new Error(message), { syscall: "", ...rest });
}
