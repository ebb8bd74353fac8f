export const CONFIG_NAME = '.on-the-record.yaml';

/**
 * Where the config of a file may lie, the nearest place first: beside it and in every folder above.
 * @param path with `/`, absolute or from some root; the answers are of the same kind
 */
export function configPathsFor(path: string): readonly string[] {
  const folders = path.split('/').slice(0, -1);
  return folders
    .map((_, i) => [...folders.slice(0, folders.length - i), CONFIG_NAME].join('/'))
    .concat(path.startsWith('/') ? [] : [CONFIG_NAME]);
}

export const isConfigPath = (path: string): boolean => path.slice(path.lastIndexOf('/') + 1) === CONFIG_NAME;
