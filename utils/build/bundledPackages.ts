import type { Plugin } from 'vite';

/** Matches a module's path up to its package: the last folder inside a `node_modules`. */
const PACKAGE = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;

/**
 * Records the packages whose code ends up in the build.
 * @param folders receives the packages' folders, across all builds of a run
 */
export function bundledPackages(folders: Set<string>): Plugin {
  return {
    name: 'amends:bundled-packages',
    apply: 'build',
    generateBundle(_, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(output.modules)) {
          const [folder] = PACKAGE.exec(id.replaceAll('\\', '/')) ?? [];
          if (folder && renderedLength > 0) folders.add(folder);
        }
      }
    },
  };
}
