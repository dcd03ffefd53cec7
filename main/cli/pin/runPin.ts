import path from 'node:path';
import { pinSchema } from '../../../contract/staffApi.ts';
import { defaultDataFolder } from '../../host/folders/defaultDataFolder.ts';
import { prepareDataFolder } from '../../host/folders/prepareDataFolder.ts';
import { digestPin } from '../../host/staff/pinDigest.ts';
import { writePin } from '../../host/staff/pinFile.ts';
import { CommandFailure } from '../CommandFailure.ts';
import type { PinFlags } from '../pin.ts';
import { askHidden } from './askHidden.ts';

/** Never as an argument: the machine's list of processes shows arguments to everybody. */
export async function runPin({ data }: PinFlags): Promise<void> {
  const dataFolder = path.resolve(data ?? defaultDataFolder());
  const pin = pinSchema.safeParse(await askPin());
  if (!pin.success) throw new CommandFailure('The PIN was not set: expected are 4 to 12 digits, 0 to 9.');
  const prepared = prepareDataFolder(dataFolder);
  if (!prepared.ok) throw new CommandFailure(prepared.error.sentence);
  writePin(dataFolder, await digestPin(pin.data));
  process.stdout.write(
    `The PIN of ${dataFolder} is set. It holds at once, also while the kiosk is running.\n`,
  );
}

async function askPin(): Promise<string> {
  const first = await askHidden('New PIN (4 to 12 digits): ');
  if (!process.stdin.isTTY) return first;
  const second = await askHidden('Once more: ');
  if (first !== second) throw new CommandFailure('The PIN was not set: the two entries differ. Try again.');
  return first;
}
