import path from 'node:path';
import { defaultDataFolder } from '../../host/folders/defaultDataFolder.ts';
import { surveyKeptData } from '../../host/privacy/surveyKeptData.ts';
import { CommandFailure } from '../CommandFailure.ts';
import type { PrivacyFlags } from '../privacy.ts';
import { PROGRAM_VERSION } from '../programVersion.ts';
import { privacyText } from './privacyText.ts';

export function runPrivacy(flags: PrivacyFlags): void {
  const surveyed = surveyKeptData(path.resolve(flags.data ?? defaultDataFolder()));
  if (!surveyed.ok) throw new CommandFailure(surveyed.error);
  const kept = surveyed.value;
  process.stdout.write(
    flags.json === true
      ? `${JSON.stringify({ version: PROGRAM_VERSION, ...kept }, null, 2)}\n`
      : privacyText(kept),
  );
}
