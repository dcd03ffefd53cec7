/** An expected outcome as a value. Bugs throw; what a person or a device can cause comes back as an error here. */
export type Result<Value, Failure> = Ok<Value> | Err<Failure>;

export type Ok<Value> = { readonly ok: true; readonly value: Value };
export type Err<Failure> = { readonly ok: false; readonly error: Failure };

export function ok<Value>(value: Value): Ok<Value> {
  return { ok: true, value };
}

export function err<Failure>(error: Failure): Err<Failure> {
  return { ok: false, error };
}

/** For places where a failure can only be a bug of ours: throws with the error as its cause. */
export function expectOk<Value, Failure>(result: Result<Value, Failure>, because: string): Value {
  if (result.ok) return result.value;
  throw new Error(`Expected success: ${because}`, { cause: result.error });
}
