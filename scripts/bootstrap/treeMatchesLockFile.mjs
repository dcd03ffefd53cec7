// @ts-check

/**
 * Whether npm's own record of what it put into node_modules holds everything that the lock file promises. Optional
 * packages may be missing: most of them are for other systems.
 * @param {Record<string, { integrity?: string, optional?: boolean }>} promised `packages` of package-lock.json
 * @param {Record<string, { integrity?: string }>} installed `packages` of node_modules/.package-lock.json
 */
export function treeMatchesLockFile(promised, installed) {
  return Object.entries(promised).every(([place, entry]) => {
    // The project itself.
    if (place === '') return true;
    const there = installed[place];
    return there === undefined ? entry.optional === true : there.integrity === entry.integrity;
  });
}
