import type { Page } from '@playwright/test';
import type { OverlayScene } from './overlayScenes.ts';

/** Brings the overlay's page into a scene, whatever it showed before; what the scene leaves open is as the page began. */
export async function showScene(page: Page, scene: OverlayScene, language: 'zh-CN' | 'en'): Promise<void> {
  await page.evaluate(
    ({ model, live, hand, mirror, language }) => {
      const { overlayPage } = window;
      overlayPage.show({ ...overlayPage.atRest, ...model, language });
      overlayPage.showLive({
        hands: [],
        ring: { kind: 'empty' },
        progress: 0,
        show: null,
        cheers: [],
        ...live,
      });
      overlayPage.showHand(hand ?? null);
      overlayPage.showMirror(mirror === true);
    },
    { ...scene, language },
  );
}
