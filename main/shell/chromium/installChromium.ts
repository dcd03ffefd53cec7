import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

const APT_GET = '/usr/bin/apt-get';

/**
 * On Debian and its kin, and only when we already are the administrator, installs the system's own Chromium and says
 * so while doing it. Returns whether that was possible and went well; elsewhere a person is told what to type.
 */
export async function installChromium(say: (sentence: string) => void): Promise<boolean> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync(APT_GET)) return false;
  say('No Chromium here, and we run as root: installing it with apt-get (apt-get install chromium) …');
  if ((await aptGet(['update'])) !== 0) return false;
  const code = await aptGet(['install', '--yes', '--no-install-recommends', 'chromium']);
  say(code === 0 ? 'Chromium is installed.' : `apt-get ended with code ${code}.`);
  return code === 0;
}

function aptGet(args: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(APT_GET, args, {
      stdio: ['ignore', process.stderr, process.stderr],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    child.once('error', () => resolve(1));
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
