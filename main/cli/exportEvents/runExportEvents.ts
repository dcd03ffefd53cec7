import { statSync } from 'node:fs';
import path from 'node:path';
import { exportEvents } from '../../host/exchange/exportEvents.ts';
import { streetKeysOf } from '../../host/exchange/streetKeysOf.ts';
import { defaultDataFolder } from '../../host/folders/defaultDataFolder.ts';
import { keptKioskId } from '../../host/store/kioskIdentity.ts';
import { CommandFailure } from '../CommandFailure.ts';
import type { ExportEventsFlags } from '../exportEvents.ts';

export async function runExportEvents({ out, fromSequence, data }: ExportEventsFlags): Promise<void> {
  const dataFolder = path.resolve(data ?? defaultDataFolder());
  const keys = streetKeysOf(dataFolder);
  if (!keys.ok) throw new CommandFailure(keys.error);
  const { signer, timeZone } = keys.value;
  const nowMs = Date.now();
  const isFolder = statSync(out, { throwIfNoEntry: false })?.isDirectory() ?? false;
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(nowMs);
  const ownName = [
    'events',
    signer.landmark,
    keptKioskId(dataFolder)?.slice(0, 8) ?? 'kiosk',
    day,
    ...(fromSequence > 1 ? [`from-${fromSequence}`] : []),
  ].join('-');
  const file = isFolder ? path.join(out, `${ownName}.jsonl`) : out;
  const exported = await exportEvents({ dataFolder, out: file, signer, fromSequence, nowMs });
  if (!exported.ok) throw new CommandFailure(exported.error);
  const { events, firstSequence, lastSequence } = exported.value;
  process.stdout.write(
    `已导出 ${events} 条事件 · ${events} ${events === 1 ? 'event' : 'events'} (${firstSequence} to ${lastSequence}) written to ${file}\n` +
      `下次只导出新事件 · next time, only what is new: --from-sequence ${lastSequence + 1}\n`,
  );
}
