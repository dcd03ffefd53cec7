import path from 'node:path';
import { renewKit } from '../../host/street/organise/renewKit.ts';
import { CommandFailure } from '../CommandFailure.ts';
import type { RenewFlags, WrongUsage } from '../street.ts';
import { carryList } from './carryList.ts';

export function runRenew(named: string, { landmark }: RenewFlags, wrongUsage: WrongUsage): void {
  if (landmark === undefined) wrongUsage('expected --landmark with the landmark that needs a new kit');
  const renewed = renewKit(path.resolve(named), landmark);
  if (!renewed.ok) throw new CommandFailure(renewed.error);
  const { kitFile, olderKeys, rosterFile } = renewed.value;
  const lines = [
    kitFile,
    rosterFile,
    `Carry the kit to the kiosk at ${landmark}, and there once: starstreet start --kit ${path.basename(kitFile)}`,
    carryList(rosterFile),
    ...olderKeys.map(
      (key) =>
        `Key ${key} of ${landmark} is still in force. If its kiosk is lost: starstreet street revoke … --landmark ${landmark} --key ${key}`,
    ),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}
