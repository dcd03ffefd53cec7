import path from 'node:path';
import { parseMoment } from '../../host/export/parsePeriod.ts';
import { readOrganiserFile } from '../../host/street/organise/changeStreet.ts';
import { revokeKey } from '../../host/street/organise/revokeKey.ts';
import { CommandFailure } from '../CommandFailure.ts';
import type { RevokeFlags, WrongUsage } from '../street.ts';
import { carryList } from './carryList.ts';

export function runRevoke(named: string, flags: RevokeFlags, wrongUsage: WrongUsage): void {
  const { landmark } = flags;
  if (landmark === undefined) wrongUsage('expected --landmark with the landmark of the lost kiosk');
  const folder = path.resolve(named);
  const street = readOrganiserFile(folder);
  if (!street.ok) throw new CommandFailure(street.error);
  const nowMs = Date.now();
  const { timeZone } = street.value.roster.edition;
  const since = flags.since === undefined ? null : parseMoment('--since', flags.since, timeZone, 'begin');
  if (since !== null && !since.ok) wrongUsage(since.error);
  const sinceMs = since?.value ?? nowMs;
  if (sinceMs > nowMs) wrongUsage(`--since ${flags.since} is still to come; expected a moment that is over`);

  const revoked = revokeKey(folder, { landmark, keyId: flags.key ?? null, sinceMs });
  if (!revoked.ok) throw new CommandFailure(revoked.error);
  const { keyId, rosterFile } = revoked.value;
  const lines = [
    rosterFile,
    `Key ${keyId} of ${landmark} is withdrawn since ${new Date(sinceMs).toISOString()}. Passes that it signed before stay good.`,
    carryList(rosterFile),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}
