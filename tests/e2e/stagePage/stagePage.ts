import { DUET, OCTET, SECOND_PLACE, SOLO, WINGS } from '../../../domain/idols/formations/formations.ts';
import { type IdolId, idolOnStage, LANDMARKS, type LandmarkId } from '../../../domain/landmarks/landmarks.ts';
import { createStage } from '../../../renderer/kiosk/stage/createStage.ts';
import { GuestVisits } from '../../../renderer/kiosk/stage/guests/GuestVisits.ts';
import type { Stage, StagedIdol } from '../../../renderer/kiosk/stage/Stage.ts';
import { createScene } from '../../../renderer/kiosk/stage/scene/createScene.ts';
import { openShow, type ShowOnPage } from './openShow.ts';

const PLACES = {
  solo: SOLO,
  host: DUET.host,
  guest: DUET.guest,
  second: SECOND_PLACE,
  wings: WINGS,
} as const;

/** The stage alone on a page, for a test to handle. */
export type StagePage = {
  raise(idol?: string): Promise<Stage>;
  stage: Stage | null;
  /** The kiosk's own, then those who came. */
  idols: StagedIdol[];
  add(idol: string, place: keyof typeof PLACES): Promise<void>;
  /** Lets others come by, as the kiosk does. */
  openDoor(guests: readonly string[]): GuestVisits;
  /** A show on the raised stage, at its beginning. */
  openShow(show: unknown): Promise<ShowOnPage>;
  show: ShowOnPage | null;
  place(number: number, place: keyof typeof PLACES): void;
  /** Stands all that are drawn in the formation of the eight, before a landmark's scene or before nothing. @returns who they are */
  gather(landmark?: LandmarkId): Promise<readonly IdolId[]>;
  /** Draw calls since the page began. */
  drawCalls: number;
  /** Own work for these frames with the card's part done, ms a frame. */
  workMs(frames: number): Promise<number>;
  /** Textures, buffers and vertex arrays that the graphics card holds for the page. */
  readonly held: number;
  /** Added to the clock that the stage sees. */
  clockAheadMs: number;
};

declare global {
  interface Window {
    stagePage: StagePage;
  }
}

const page: StagePage = {
  stage: null,
  idols: [],
  show: null,
  drawCalls: 0,
  get held() {
    return heldThings.size;
  },
  clockAheadMs: 0,
  async raise(idol = 'xingman') {
    page.stage?.dispose();
    document.querySelector('canvas')?.remove();
    const canvas = document.createElement('canvas');
    document.body.append(canvas);
    page.stage = await createStage(canvas, {
      idol: `/idols/${idol}/`,
      resolution: 1,
      background: 0x00ff00,
    });
    page.idols = [page.stage.idol];
    await page.stage.firstFrame;
    return page.stage;
  },
  async add(idol, place) {
    if (page.stage === null) throw new Error('No stage');
    const seed = page.idols.length + 1;
    page.idols.push(await page.stage.addIdol({ address: `/idols/${idol}/`, seed, place: PLACES[place] }));
  },
  openDoor(guests) {
    if (page.stage === null) throw new Error('No stage');
    const door = new GuestVisits(page.stage, {
      guests: guests.map((guest) => `/idols/${guest}/`),
      random: () => 0.5,
      isWelcome: () => true,
    });
    door.setAlone(true);
    return door;
  },
  async openShow(show) {
    if (page.stage === null) throw new Error('No stage');
    page.show = await openShow(page.stage, show);
    return page.show;
  },
  place: (number, place) => page.idols[number]?.moveTo(PLACES[place]),
  async gather(landmark) {
    const eight = LANDMARKS.map(({ idol }) => idol);
    const drawn = eight.filter(
      (idol) => idol === idolOnStage(LANDMARKS[eight.indexOf(idol)]?.id ?? 'northPlaza'),
    );
    const [first, ...others] = drawn;
    const stage = await page.raise(first);
    if (landmark !== undefined) createScene(stage, { landmark, timeZone: 'Asia/Shanghai' });
    stage.idol.moveTo(OCTET[first as IdolId]);
    const came = others.map((idol, index) =>
      stage.addIdol({ address: `/idols/${idol}/`, seed: index + 2, place: OCTET[idol] }),
    );
    page.idols.push(...(await Promise.all(came)));
    return drawn;
  },
  async workMs(frames) {
    const works: number[] = [];
    const { stage } = page;
    if (stage === null) throw new Error('No stage');
    const drawn = stage.framesDrawn + frames;
    while (stage.framesDrawn < drawn) {
      await new Promise(requestAnimationFrame);
      works.push(stage.frameReport().workMedianMs);
    }
    return works.at(-1) ?? Number.NaN;
  },
};

const { prototype } = WebGL2RenderingContext;
for (const call of ['drawElements', 'drawArrays', 'drawElementsInstanced', 'drawArraysInstanced'] as const) {
  const original = prototype[call] as (...given: unknown[]) => void;
  Object.assign(prototype, {
    [call](this: WebGL2RenderingContext, ...given: unknown[]) {
      page.drawCalls++;
      original.apply(this, given);
    },
  });
}
/** A set and no sum: WebGL lets a thing be deleted twice. */
const heldThings = new Set<unknown>();
for (const thing of ['Texture', 'Buffer', 'VertexArray'] as const) {
  const create = prototype[`create${thing}`] as () => unknown;
  const remove = prototype[`delete${thing}`] as (held: unknown) => void;
  Object.assign(prototype, {
    [`create${thing}`](this: WebGL2RenderingContext) {
      const created = create.call(this);
      heldThings.add(created);
      return created;
    },
    [`delete${thing}`](this: WebGL2RenderingContext, held: unknown) {
      heldThings.delete(held);
      remove.call(this, held);
    },
  });
}
const requestFrame = window.requestAnimationFrame.bind(window);
window.requestAnimationFrame = (callback) => requestFrame((timeMs) => callback(timeMs + page.clockAheadMs));
window.stagePage = page;
