/** The module by which WXT starts a script of `entrypoints/`, and its name for what that gives. */
const STARTS = /wxt-unlisted-script-entrypoint/;
const GIVEN = 'definition';

/** What a script of ours hands its `main` to. */
const DEFINES = 'defineUnlistedScript';

/**
 * Starts our scripts without what WXT has around them, plugins that we have none of and words for
 * its log: 0.1 kB of each script. A script that is written in another way ends the build.
 */
export function plainScripts() {
  return {
    name: 'plain-scripts',
    apply: 'build',
    transform(code, id) {
      if (STARTS.test(id)) {
        const script = findImport(this.parse(code), GIVEN);
        if (!script) this.error('WXT starts scripts in another way.');
        return `import { main } from ${script};\nexport default main();`;
      }
      if (!code.includes(DEFINES)) return null;
      const exported = this.parse(code).body.find(
        ({ type }) => type === 'ExportDefaultDeclaration',
      );
      const call = exported?.declaration;
      if (call?.callee?.name !== DEFINES) return null;
      const [main] = call.arguments;
      if (main.type === 'ObjectExpression') this.error('A script of ours is a function alone.');
      const written = `export const main = ${code.slice(main.start, main.end)};`;
      return code.slice(0, exported.start) + written + code.slice(exported.end);
    },
  };
}

/** From where a module has its default of this name, as it is written there. */
function findImport(program, name) {
  const found = program.body.find(
    ({ type, specifiers }) =>
      type === 'ImportDeclaration' &&
      specifiers.some((one) => one.type === 'ImportDefaultSpecifier' && one.local.name === name),
  );
  return found?.source.raw;
}
