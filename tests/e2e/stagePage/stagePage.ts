import { createStage } from '../../../renderer/kiosk/stage/createStage.ts';
import type { Stage } from '../../../renderer/kiosk/stage/Stage.ts';

/** The stage alone on a page, for a test to handle. */
export type StagePage = {
  raise(): Promise<Stage>;
  stage: Stage | null;
  /** Draw calls since the page began. */
  drawCalls: number;
};

declare global {
  interface Window {
    stagePage: StagePage;
  }
}

const page: StagePage = {
  stage: null,
  drawCalls: 0,
  async raise() {
    page.stage?.dispose();
    document.querySelector('canvas')?.remove();
    const canvas = document.createElement('canvas');
    document.body.append(canvas);
    page.stage = await createStage(canvas, {
      idolAddress: '/idols/xingman/',
      resolution: 1,
      background: 0x00ff00,
    });
    await page.stage.firstFrame;
    return page.stage;
  },
};
const { drawElements } = WebGL2RenderingContext.prototype;
WebGL2RenderingContext.prototype.drawElements = function counted(...given) {
  page.drawCalls++;
  drawElements.apply(this, given);
};
window.stagePage = page;
