import '../kiosk/warmGraphics.ts';
import { type FromPreview, toPreviewSchema } from '../../contract/previewMessages.ts';
import { assertNever } from '../../domain/core/assertNever.ts';
import { DisposableStore } from '../../domain/core/Disposable.ts';
import { LyricPlate } from '../kiosk/overlay/show/LyricPlate.ts';
import { ShowRoom } from '../kiosk/show/ShowRoom.ts';
import { createStage } from '../kiosk/stage/createStage.ts';
import { createScene } from '../kiosk/stage/scene/createScene.ts';
import { ShowStage } from '../kiosk/stage/show/ShowStage.ts';
import { IdolPreview } from './IdolPreview.ts';
import { ShowPreview } from './ShowPreview.ts';

/** Entry of the stage that editors of the console show in a frame: the kiosk's own stage and player. */
const HOST = 'xingman';
/** Shows are mostly looked at by night. */
const HOUR = 20;

const owned = new DisposableStore();
const tell = (message: FromPreview) => window.parent.postMessage(message, window.location.origin);
const canvas = document.getElementById('stage') as HTMLCanvasElement;
const stage = owned.add(await createStage(canvas, { idol: `/idols/${HOST}/` }));
owned.add(createScene(stage, { landmark: 'northPlaza', timeZone: 'Asia/Shanghai', hour: () => HOUR }));
const calm = window.matchMedia('(prefers-reduced-motion: reduce)');
const showStage = new ShowStage(stage, {
  host: HOST,
  makeRoom: () => undefined,
  isCalm: () => calm.matches,
});
const room = owned.add(new ShowRoom({ stage: showStage, loadShow: async () => null }));
const lyrics = owned.add(new LyricPlate(document.getElementById('words') as HTMLElement));
const show = owned.add(new ShowPreview(room, lyrics, tell));
owned.add(stage.addActor({ advance: () => show.sing() }));
const idol = owned.add(new IdolPreview(stage, tell));

const hear = (event: MessageEvent) => {
  if (event.origin !== window.location.origin || event.source !== window.parent) return;
  const read = toPreviewSchema.safeParse(event.data);
  if (!read.success) return;
  const message = read.data;
  switch (message.type) {
    case 'show':
      void show.show(message.show);
      return;
    case 'play':
    case 'pause':
    case 'seek':
    case 'loop':
    case 'mute':
      show.control(message);
      return;
    case 'recipe':
      void idol.bake(message.recipe, message.character);
      return;
    case 'act':
      idol.act(message.expression, message.motion);
      return;
    default:
      assertNever(message, 'ToPreview');
  }
};
window.addEventListener('message', hear);
owned.defer(() => window.removeEventListener('message', hear));
window.addEventListener('pagehide', () => owned.dispose());
await stage.firstFrame;
tell({ type: 'ready' });
