/** A known outcome: the value, or a failure that the caller must show. Bugs throw. */
export type Result<T, E> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

/** A success. */
export function ok<T>(value: T): Result<T, never> {
  return { ok: true, value };
}

/** A known failure. */
export function failed<E>(error: E): Result<never, E> {
  return { ok: false, error };
}
