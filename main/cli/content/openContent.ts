import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ContentDesk } from '../../host/content/ContentDesk.ts';
import { ContentShelf } from '../../host/content/ContentShelf.ts';
import { diskOperations } from '../../host/content/files/FileOperations.ts';
import { ShippedContent } from '../../host/content/ShippedContent.ts';
import { defaultDataFolder } from '../../host/folders/defaultDataFolder.ts';
import { CommandFailure } from '../CommandFailure.ts';

const CONTENT_FOLDER = fileURLToPath(new URL('../../../assets', import.meta.url));

/** For reading only: nothing is made in the data folder. */
export function openShelf(data: string | undefined): ContentShelf {
  return new ContentShelf(new ShippedContent(CONTENT_FOLDER), diskOperations, existingFolder(data));
}

export function openDesk(data: string | undefined): ContentDesk {
  return new ContentDesk({ contentFolder: CONTENT_FOLDER, dataFolder: existingFolder(data) });
}

/** The folder may be misspelt, so none is made. */
function existingFolder(data: string | undefined): string {
  const folder = resolve(data ?? defaultDataFolder());
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) return folder;
  throw new CommandFailure(
    `There is no folder ${folder}. A kiosk makes it at its first start; if it has another data folder, name it with --data.`,
  );
}
