import type { SourceFile } from './source-files';

/**
 * What falls back on the language of the browser, which may be another one than that of the
 * sentence around it.
 */
const FALLS_BACK = /\bIntl\.\w+\(\s*(?:undefined|\[\]|\))|\.toLocale\w*String\(\s*\)|@@\w+/g;

/** The one folder that may ask the browser. */
const ASKS = 'utils/locale/';

/** Every use of the browser's own language, as `path: what stands there`. */
export function findBrowserLanguage({ path, text }: SourceFile): string[] {
  if (path.startsWith(ASKS)) return [];
  return [...text.matchAll(FALLS_BACK)].map(([found]) => `${path}: ${found}`);
}
