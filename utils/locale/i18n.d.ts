/**
 * The types of `#i18n`. Those of its package compare the key of each call with every sentence that
 * there is, and so take four fifths of the compiler's time; these ask the same in one step. The
 * sentences and their gaps are still read from `locales/en.yml`, by `wxt prepare`.
 */
declare module '#i18n' {
  import type { GeneratedI18nStructure } from '@/.wxt/i18n/structure';

  type Sentences = GeneratedI18nStructure;
  type KeyOf<Shape> = {
    [Key in keyof Sentences]: Sentences[Key] extends Shape ? Key : never;
  }[keyof Sentences];

  /** With gaps that have names, such as `{time}`. */
  type NamedKey = KeyOf<{ namedSubstitutions: readonly string[] }>;
  type PlainKey = Exclude<KeyOf<{ substitutions: 0 }>, NamedKey>;
  /** With the gaps `$1`, `$2` and so on. */
  type NumberedKey = Exclude<keyof Sentences, NamedKey | PlainKey>;

  type Value = string | number;
  interface ValuesOf {
    1: [Value];
    2: [Value, Value];
    3: [Value, Value, Value];
    4: [Value, Value, Value, Value];
  }

  interface Say {
    (key: PlainKey): string;
    <Key extends NumberedKey>(key: Key, values: ValuesOf[Sentences[Key]['substitutions']]): string;
    <Key extends NamedKey>(
      key: Key,
      values: Record<Sentences[Key]['namedSubstitutions'][number], Value>,
    ): string;
  }

  export type { GeneratedI18nStructure };
  export const i18n: { t: Say };
}
