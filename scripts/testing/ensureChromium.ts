import { explainMissingChromium, findChromium } from '../../main/shell/chromium/findChromium.ts';
import { installChromium } from '../../main/shell/chromium/installChromium.ts';
import { ClearFailure, say } from '../bootstrap/say.mjs';

/** The tests need a browser; there is no half of them that would be worth a green line without one. */
export async function ensureChromium(): Promise<void> {
  const finding = findChromium();
  if (finding.found) return;
  if (finding.named === null && (await installChromium(say)) && findChromium().found) return;
  throw new ClearFailure(explainMissingChromium(finding.named));
}
