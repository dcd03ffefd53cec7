import { explainMissingChromium, findChromium } from '../../main/shell/chromium/findChromium.ts';
import { installChromium } from '../../main/shell/chromium/installChromium.ts';
import { say } from '../bootstrap/say.mjs';

/** Null when a browser is here or could be installed; else what a person can do about it. */
export async function findOrInstallChromium(): Promise<string | null> {
  const finding = findChromium();
  if (finding.found) return null;
  if (finding.named === null && (await installChromium(say)) && findChromium().found) return null;
  return explainMissingChromium(finding.named);
}
