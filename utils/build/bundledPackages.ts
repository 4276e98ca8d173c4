import type { Plugin } from 'vite';

/** Up to the package of a module: its last folder in a `node_modules`. */
const PACKAGE = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;

/**
 * Notes the packages whose code is in what is built.
 * @param folders receives their folders, over all builds of a run
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
