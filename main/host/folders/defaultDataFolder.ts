import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where the kiosk's data lies when `--data` is not given: the place that each system keeps for a user's programs. */
export function defaultDataFolder(
  platform: NodeJS.Platform = process.platform,
  environment: NodeJS.ProcessEnv = process.env,
  home: string = homedir(),
): string {
  switch (platform) {
    case 'win32':
      return join(environment.LOCALAPPDATA || join(home, 'AppData', 'Local'), 'Star Street');
    case 'darwin':
      return join(home, 'Library', 'Application Support', 'Star Street');
    default:
      return join(environment.XDG_DATA_HOME || join(home, '.local', 'share'), 'starstreet');
  }
}
