/**
 * What some pages need of the build beyond plain scripts. The packages are asked for late: they may
 * not be installed yet.
 */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const HERE = join(import.meta.dirname, '..');
const PACKAGES = createRequire(join(HERE, 'package.json'));

/** `isServer`: for Node, where a page is drawn before the browser gets it. */
export function plugins(isServer) {
  return [reactByName('19'), svelte(isServer)];
}

/**
 * React 18 is what most pages use; another React stands beside it as `react19` and `react-dom19`.
 */
function reactByName(version) {
  const isOf = (importer) => importer?.includes(`/react-dom${version}/`);
  return {
    name: 'react-by-name',
    enforce: 'pre',
    resolveId(wanted, importer) {
      const [, name, rest] = /^(react|react-dom)(\/.*)?$/.exec(wanted) ?? [];
      if (!name || !isOf(importer)) return null;
      return PACKAGES.resolve(`${name}${version}${rest ?? ''}`);
    },
  };
}

/** Svelte's own compiler, without the rest of its plugin for Vite. */
function svelte(isServer) {
  const { compile, compileModule } = PACKAGES('svelte/compiler');
  const generate = isServer ? 'server' : 'client';
  return {
    name: 'svelte',
    transform(code, id) {
      const filename = id.split('?', 1)[0];
      if (!existsSync(filename)) return null;
      if (filename.endsWith('.svelte')) {
        const { js } = compile(code, { filename, generate, css: 'injected' });
        return { code: js.code, map: null, moduleType: 'js' };
      }
      if (!filename.endsWith('.svelte.js')) return null;
      return { code: compileModule(code, { filename, generate }).js.code, map: null };
    },
  };
}
