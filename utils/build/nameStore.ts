interface PublicFile {
  relativeDest: string;
  contents?: string;
}

/** Where the description of a team's package names its store, in each language. */
const HOST = '{host}';

/**
 * Names the team's store in the description of a package: the browser inserts nothing into a manifest's messages.
 * @param files of the package, whose messages are changed
 * @param host of the store, with its port
 * @throws where a language's description has no place for it
 */
export function nameStore(files: readonly PublicFile[], host: string): void {
  for (const file of files) {
    if (!file.contents || !/^_locales\W\w+\Wmessages\.json$/.test(file.relativeDest)) continue;
    const messages = JSON.parse(file.contents);
    const description = messages.manifest_descriptionWithStore;
    if (!description?.message.includes(HOST)) throw new Error(`${file.relativeDest} does not name the team’s store.`);
    description.message = description.message.replace(HOST, host);
    file.contents = JSON.stringify(messages, null, 2);
  }
}
