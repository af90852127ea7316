import type { PatternDialect } from './parse-site';

/** Which match patterns the browser of this build reads. */
export const dialect: PatternDialect = { ports: !import.meta.env.FIREFOX };
