/**
 * What a request came to: it was answered, or it failed. The one who failed notes the cause; the
 * asker is told none.
 */
export type Result<Value> = { ok: true; value: Value } | { ok: false };
