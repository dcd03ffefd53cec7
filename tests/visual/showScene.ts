import type { Page } from '@playwright/test';
import type { OverlayScene } from './overlayScenes.ts';

/** Brings the overlay's page into a scene, whatever it showed before. */
export async function showScene(page: Page, scene: OverlayScene, language: 'zh-CN' | 'en'): Promise<void> {
  await page.evaluate(
    ({ model, live, hand, mirror, language }) => {
      const { overlayPage } = window;
      const clean = {
        speech: null,
        stamped: false,
        stamp: null,
        cameraOffered: true,
        landmark: 'northPlaza',
        signature: 'wave',
      } as const;
      overlayPage.show({ ...clean, ...model, language });
      overlayPage.showLive({ hands: [], ring: { kind: 'empty' }, progress: 0, ...live });
      overlayPage.showHand(hand ?? null);
      overlayPage.showMirror(mirror === true);
    },
    { ...scene, language },
  );
}
