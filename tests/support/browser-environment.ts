/**
 * Vitest's environment of the browsers' projects: Node, in which browsers are kept as long as the
 * worker lives.
 */
import type { Environment } from 'vitest/runtime';
import { endKept } from './kept-browsers';

const environment: Environment = {
  name: 'browsers',
  viteEnvironment: 'ssr',
  setup() {
    globalThis.keptBrowsers = new Map();
    return { teardown: endKept };
  },
};

export default environment;
