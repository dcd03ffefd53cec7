import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { SOFTWARE_WEBGL_FLAGS } from '../../../main/shell/chromium/chromiumFlags.ts';
import { explainMissingChromium, findChromium } from '../../../main/shell/chromium/findChromium.ts';
import { inProject } from '../../../scripts/bootstrap/projectFolder.mjs';
import { bundleStagePage, openStagePage } from '../../e2e/stagePage/openStagePage.ts';
import type { StagePage } from '../../e2e/stagePage/stagePage.ts';
import { quantile } from '../visionPage/quantile.ts';

declare const window: { readonly stagePage: StagePage };

/** Small, so that the player is measured and not how fast a processor fills pixels. */
const SCREEN = { width: 270, height: 480 };
const SEEKS = 24;

export type ShowMeasures = {
  /** From a seek to the first frame that shows it. */
  readonly seekMs: number;
  /** 95th percentile over all frames of a whole song, by how much the stage is off the loudspeaker. */
  readonly offsetMs: number;
  readonly frames: number;
  readonly durationMs: number;
};

/** A whole show at its own speed, with its sound, in a real browser. */
export async function measureShow(name: string): Promise<ShowMeasures> {
  const found = findChromium();
  if (!found.found) throw new Error(explainMissingChromium(found.named));
  const browser = await chromium.launch({
    executablePath: found.executablePath,
    args: [
      ...SOFTWARE_WEBGL_FLAGS,
      '--disable-quic',
      '--disable-background-networking',
      '--autoplay-policy=no-user-gesture-required',
    ],
  });
  try {
    const page = await browser.newPage();
    await openStagePage(page, await bundleStagePage(), SCREEN);
    const show: unknown = JSON.parse(readFileSync(inProject('assets', 'shows', `${name}.json`), 'utf8'));
    const durationMs = await page.evaluate(async (document) => {
      await window.stagePage.raise();
      return (await window.stagePage.openShow(document)).player.durationMs;
    }, show);
    const seeks = await page.evaluate(
      async ({ count, lengthMs }) => {
        const times: number[] = [];
        for (let at = 0; at < count; at++) {
          times.push((await window.stagePage.show?.seek((lengthMs * ((at * 7) % count)) / count)) ?? 0);
        }
        return times;
      },
      { count: SEEKS, lengthMs: durationMs },
    );
    const offsets = await page.evaluate(async () => {
      const { show: opened } = window.stagePage;
      if (opened === null) throw new Error('No show');
      opened.player.seek(0);
      await new Promise<void>((resolve) => opened.player.begin(resolve));
      return opened.offsets;
    });
    const apart = offsets.map(({ stageMs, heardMs }) => Math.abs(stageMs - heardMs));
    return {
      seekMs: quantile(seeks, 0.95),
      offsetMs: quantile(apart, 0.95),
      frames: apart.length,
      durationMs,
    };
  } finally {
    await browser.close();
  }
}
