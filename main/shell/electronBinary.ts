import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';

const REACH_LIMIT_MS = 3000;
const FETCH_LIMIT_MS = 5 * 60_000;
const TRY_AGAIN_AFTER_MS = 24 * 3_600_000;

/** The Electron binary that belongs to this project's `electron` package, or null. Never asks the network. */
export function findElectronBinary(
  projectFolder: string,
  environment: NodeJS.ProcessEnv = process.env,
): string | null {
  const electronPackage = path.join(projectFolder, 'node_modules', 'electron');
  const override = environment.ELECTRON_OVERRIDE_DIST_PATH;
  const nameFile = path.join(electronPackage, 'path.txt');
  if (override === undefined && !existsSync(nameFile)) return null;
  const name = existsSync(nameFile) ? readFileSync(nameFile, 'utf8') : nameOnPlatform();
  const binary = path.join(override ?? path.join(electronPackage, 'dist'), name);
  return existsSync(binary) && statSync(binary).isFile() ? binary : null;
}

function nameOnPlatform(): string {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
}

/**
 * Lets the `electron` package fetch its binary, checked against the checksums in that package. Returns whether it is
 * there now. Quick to fail: a server out of reach costs three seconds, and that once a day at most unless a person
 * asked for Electron by name.
 */
export async function fetchElectronBinary(
  projectFolder: string,
  say: (sentence: string) => void,
  options: { askedByName: boolean },
  environment: NodeJS.ProcessEnv = process.env,
): Promise<boolean> {
  const installer = path.join(projectFolder, 'node_modules', 'electron', 'install.js');
  const memory = path.join(projectFolder, 'build', '.stamps', 'electron-not-fetched');
  if (environment.ELECTRON_SKIP_BINARY_DOWNLOAD || !existsSync(installer)) return false;
  const failedLately = existsSync(memory) && Date.now() - statSync(memory).mtimeMs < TRY_AGAIN_AFTER_MS;
  if (failedLately && !options.askedByName) return false;

  const reached = await canReach(downloadAddress(environment));
  if (reached) {
    say('Fetching the Electron binary (about 120 MB, once) …');
    if ((await runInstaller(installer)) && findElectronBinary(projectFolder, environment) !== null)
      return true;
  }
  mkdirSync(path.dirname(memory), { recursive: true });
  writeFileSync(memory, '');
  say('The Electron binary could not be fetched; it is tried again tomorrow.');
  return false;
}

function downloadAddress(environment: NodeJS.ProcessEnv): string {
  const mirror = environment.ELECTRON_MIRROR ?? environment.npm_config_electron_mirror;
  const proxy = environment.HTTPS_PROXY ?? environment.https_proxy;
  return proxy ?? mirror ?? 'https://github.com';
}

function canReach(address: string): Promise<boolean> {
  if (!URL.canParse(address)) return Promise.resolve(false);
  const { hostname, port, protocol } = new URL(address);
  return new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port) || (protocol === 'http:' ? 80 : 443) });
    const answer = (reached: boolean) => {
      socket.destroy();
      resolve(reached);
    };
    socket.setTimeout(REACH_LIMIT_MS, () => answer(false));
    socket.once('connect', () => answer(true));
    socket.once('error', () => answer(false));
  });
}

function runInstaller(installer: string): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [installer], {
      stdio: ['ignore', 'ignore', 'ignore'],
      timeout: FETCH_LIMIT_MS,
      windowsHide: true,
    });
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
  });
}
