import * as v from 'valibot';

/**
 * A list of which the bad entries are left out, so that one of them never costs a person the
 * others. What is no list at all is an empty one.
 */
export function lenientList<Schema extends v.GenericSchema>(schema: Schema) {
  const parseEach = (entries: unknown[]): v.InferOutput<Schema>[] =>
    entries.flatMap((entry) => {
      const result = v.safeParse(schema, entry);
      return result.success ? [result.output] : [];
    });
  return v.fallback(v.pipe(v.array(v.unknown()), v.transform(parseEach)), []);
}
