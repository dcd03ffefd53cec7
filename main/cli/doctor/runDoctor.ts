import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { configurationSchema } from '../../../contract/configuration.ts';
import { readConfiguration } from '../../host/config/ConfigurationFile.ts';
import { defaultDataFolder } from '../../host/folders/defaultDataFolder.ts';
import { resourceFolders } from '../../host/folders/ResourceFolders.ts';
import { inspectStore, isDataFolderInUse } from '../../host/store/inspectStore.ts';
import type { DoctorFlags } from '../doctor.ts';
import { PROGRAM_VERSION } from '../programVersion.ts';
import { checkModels, checkPage } from './checkBuild.ts';
import { checkCamera } from './checkCamera.ts';
import { checkClock } from './checkClock.ts';
import { checkConfiguration, checkDatabase, checkDataFolder, checkDisk } from './checkData.ts';
import { checkNode } from './checkNode.ts';
import { checkShell } from './checkShell.ts';
import type { Finding } from './Finding.ts';

const projectFolder = fileURLToPath(new URL('../../..', import.meta.url));

/** Prints the findings. Returns whether the kiosk can run. */
export function runDoctor(flags: DoctorFlags): boolean {
  const findings = examine(resolve(flags.data ?? defaultDataFolder()));
  const canRun = findings.every(({ verdict }) => verdict !== 'fail');
  process.stdout.write(
    flags.json === true
      ? `${JSON.stringify({ version: PROGRAM_VERSION, canRun, findings }, null, 2)}\n`
      : asText(findings),
  );
  return canRun;
}

function examine(dataFolder: string): Finding[] {
  const folders = resourceFolders(projectFolder);
  const configuration = readConfiguration(dataFolder);
  const { timeZone } = configuration.ok ? configuration.value : configurationSchema.parse({});
  const condition = inspectStore(dataFolder);
  const newestAtMs = condition.kind === 'sound' ? condition.newestAtMs : null;
  return [
    checkNode(process.versions.node),
    checkShell(projectFolder, hasDisplay()),
    checkCamera(process.platform),
    checkModels(folders),
    checkPage(folders),
    checkDataFolder(dataFolder),
    checkDisk(dataFolder),
    checkClock(Date.now(), timeZone, newestAtMs),
    checkConfiguration(dataFolder),
    checkDatabase(condition, isDataFolderInUse(dataFolder)),
  ];
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function asText(findings: readonly Finding[]): string {
  const width = Math.max(...findings.map(({ subject }) => subject.length));
  const indent = ' '.repeat(width + 8);
  return findings
    .map(({ subject, verdict, found, advice }) => {
      const line = `${verdict.padEnd(4)}  ${subject.padEnd(width)}  ${found.replaceAll('\n', `\n${indent}`)}\n`;
      return advice === null ? line : `${line}${indent}${advice.replaceAll('\n', `\n${indent}`)}\n`;
    })
    .join('');
}
