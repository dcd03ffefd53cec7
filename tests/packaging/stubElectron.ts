import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Where the switches begin inside an Electron binary; fixed by Electron for all versions. */
const FUSE_SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
/** Electron's defaults as its documentation gives them, in the order of the fuses; 1 is on, 0 is off. */
const DEFAULT_FUSES = '101100011';

/**
 * A folder that looks to the packer like an unpacked Electron for Linux, for machines where none can be had. Its
 * "binary" holds a real fuse wire, so what the packer does to it can be read back.
 */
export async function makeStubElectron(folder: string, electronVersion: string): Promise<void> {
  const wire = Buffer.concat([
    Buffer.from(FUSE_SENTINEL),
    Buffer.from([1, DEFAULT_FUSES.length]),
    Buffer.from(DEFAULT_FUSES),
  ]);
  await mkdir(path.join(folder, 'resources'), { recursive: true });
  await mkdir(path.join(folder, 'locales'), { recursive: true });
  await writeFile(
    path.join(folder, 'electron'),
    Buffer.concat([Buffer.from('stub'), wire, Buffer.alloc(64)]),
    {
      mode: 0o755,
    },
  );
  await writeFile(path.join(folder, 'version'), electronVersion);
  await writeFile(path.join(folder, 'LICENSE'), 'stub');
  for (const language of ['en-US', 'zh-CN', 'de']) {
    await writeFile(path.join(folder, 'locales', `${language}.pak`), 'stub');
  }
}
