import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { SheetPlan } from '../../../contract/idolSheet.ts';
import { createHost } from '../../host/createHost.ts';
import type { ResourceFolders } from '../../host/folders/ResourceFolders.ts';
import { launchChromium } from '../../shell/chromium/launchChromium.ts';
import { CommandFailure } from '../CommandFailure.ts';
import { PROGRAM_VERSION } from '../programVersion.ts';
import { sheetRoutes } from './sheetRoutes.ts';

/** Opens the sheet's page in an invisible browser and gathers its pictures (PNG), in the order drawn. */
export async function drawPictures(
  plan: SheetPlan,
  folders: ResourceFolders,
  onDrawn: (name: string) => void,
): Promise<Buffer[]> {
  const pictures: Buffer[] = [];
  const ended = Promise.withResolvers<void>();
  // A failure before anybody waits must not count as unhandled; it is thrown below all the same.
  ended.promise.catch(() => undefined);
  const data = await mkdtemp(path.join(tmpdir(), 'starstreet-idols-'));
  try {
    const made = await createHost({
      folders: { ...folders, data },
      version: PROGRAM_VERSION,
      port: 0,
      extraRoutes: sheetRoutes({
        plan,
        onPicture(name, png) {
          pictures.push(png);
          onDrawn(name);
        },
        onEnd: (failure) => {
          if (failure === null) ended.resolve();
          else ended.reject(new CommandFailure(`The idols could not be drawn: ${failure}`));
        },
      }),
    });
    if (!made.ok) throw new CommandFailure(made.error.sentence);
    const host = made.value;
    try {
      const browser = await launchChromium({
        address: host.openingAddress('/idol-sheet'),
        mode: 'headless',
        onExit: ({ cause }) =>
          ended.reject(new CommandFailure(`The browser ended before it was done (${cause}).`)),
      });
      if (!browser.ok) throw new CommandFailure(browser.error.sentence);
      await ended.promise.finally(() => browser.value.dispose());
    } finally {
      await host.dispose();
    }
  } finally {
    await rm(data, { recursive: true, force: true });
  }
  return pictures;
}
