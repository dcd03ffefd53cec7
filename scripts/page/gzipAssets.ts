import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** What browsers ask for packed; pictures, sounds and letters are packed already. */
const TEXT_ENDINGS = ['.js', '.css', '.svg', '.json'];
/** Less fits into one packet as it is. */
const LEAST_BYTES = 1400;

/**
 * Lays a packed file beside each text of the page, so that a phone in the street's network opens the console with a third
 * of the bytes. Gzip: browsers ask for nothing better where the address is not a secure one.
 */
export function gzipAssets(): Plugin {
  return {
    name: 'star-street-gzip-assets',
    apply: 'build',
    writeBundle({ dir }, bundle) {
      if (dir === undefined) return;
      for (const fileName of Object.keys(bundle)) {
        if (!TEXT_ENDINGS.includes(path.extname(fileName))) continue;
        const file = path.join(dir, fileName);
        const content = readFileSync(file);
        if (content.length < LEAST_BYTES) continue;
        writeFileSync(`${file}.gz`, gzipSync(content, { level: constants.Z_BEST_COMPRESSION }));
      }
    },
  };
}
