/** The module by which WXT starts a script of `entrypoints/`, and its line that imports it. */
const STARTS = /wxt-unlisted-script-entrypoint/;
const IMPORTS = /^import definition from (.+)$/m;

/** How a script of ours begins. */
const DEFINES = 'export default defineUnlistedScript(';

/**
 * Starts our scripts without what WXT has around them, plugins that we have none of and words for
 * its log: 0.1 kB of each script.
 */
export function plainScripts() {
  return {
    name: 'plain-scripts',
    apply: 'build',
    transform(code, id) {
      const [, script] = (STARTS.test(id) && IMPORTS.exec(code)) || [];
      if (script) return `import { main } from ${script}\nexport default main();`;
      return code.includes(DEFINES) ? code.replace(DEFINES, 'export const main = (') : null;
    },
  };
}
