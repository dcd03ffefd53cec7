import { accessSync, constants, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Finding, failing, fine, warning } from './Finding.ts';

const WITHOUT_CAMERA = 'Without a camera the kiosk plays by touch only.';

/** `devicesFolder` and `namesFolder` are where Linux lists its cameras. */
export function checkCamera(
  platform: NodeJS.Platform,
  devicesFolder = '/dev',
  namesFolder = '/sys/class/video4linux',
): Finding {
  if (platform === 'darwin') {
    return warning(
      'Camera',
      'not looked for on macOS',
      'See  > System Report > Camera, and System Settings > Privacy & Security > Camera for the right to use it.',
    );
  }
  if (platform === 'win32') {
    return warning(
      'Camera',
      'not looked for on Windows',
      'See Settings > Bluetooth & devices > Cameras, and Settings > Privacy & security > Camera for the right to use it.',
    );
  }
  const devices = listed(devicesFolder).filter((name) => /^video\d+$/.test(name));
  if (devices.length === 0) {
    return warning('Camera', `none (no ${devicesFolder}/video*)`, `Plug one in. ${WITHOUT_CAMERA}`);
  }
  const found = devices.map((device) => `${device} ${nameOf(namesFolder, device)}`.trim()).join(', ');
  if (devices.some((device) => isReadable(join(devicesFolder, device)))) return fine('Camera', found);
  return failing(
    'Camera',
    `${found}, but this user may not use it`,
    'Add the user to the group "video" (sudo usermod -aG video USER) and log in again.',
  );
}

function listed(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

function nameOf(namesFolder: string, device: string): string {
  try {
    return `(${readFileSync(join(namesFolder, device, 'name'), 'utf8').trim()})`;
  } catch {
    return '';
  }
}

function isReadable(path: string): boolean {
  try {
    accessSync(path, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}
