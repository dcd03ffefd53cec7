import type { Page } from '@playwright/test';
import { BUSY_PIN } from '../../fixtures/host/busyConsole.ts';
import { staffVisitor } from '../../fixtures/host/staffClient.ts';
import { quantile } from '../visionPage/quantile.ts';
import type { BenchConsole } from './openBenchConsole.ts';

export type DragCost = { readonly fullMs: number; readonly emptyMs: number };

const LANES = ['xingman', 'yunta', 'yixia', 'xinyao', 'xiangsu', 'jinling', 'chiguang', 'lingfei'];
/** Pixels to and fro, within the beats that the crowded timeline leaves free. */
const WAY_PX = 40;
const STEPS = 150;

/** The 95th of a hundred frame times while one clip is dragged: alone on the timeline, and among so many others. */
export async function measureDrag(bench: BenchConsole, clips: number): Promise<DragCost> {
  const { client } = await staffVisitor(bench.busy.host);
  await client.door.signIn({ pin: BUSY_PIN, onKioskScreen: false });
  const cost = async (count: number, id: string): Promise<number> => {
    const saved = await client.content.save({
      kind: 'show',
      id,
      document: crowded(count, id),
      revision: null,
    });
    if (saved.kind !== 'saved') throw new Error(`The show for the bench was not saved: ${saved.kind}.`);
    const page = await bench.freshPage();
    try {
      return await dragTime(page, `${bench.busy.host.address}staff/#/showEditor`, id);
    } finally {
      await page.context().close();
    }
  };
  const emptyMs = await cost(1, 'benchEmpty');
  const fullMs = await cost(clips, 'benchFull');
  return { emptyMs, fullMs };
}

/** Clips in turn on the lanes of eight idols; the first one has the beats up to the fourth for itself. */
function crowded(count: number, name: string): unknown {
  const motion = Array.from({ length: count }, (_, place) => ({
    startBeat: Math.floor(place / LANES.length) * 2 + (place > 0 && place % LANES.length === 0 ? 2 : 0),
    lengthBeats: 1,
    idol: LANES[place % LANES.length],
    motion: 'stepTouch',
    blendBeats: 0.25,
  }));
  const title = { zh: name, en: name };
  return { version: 1, title, song: 'xiaoluosi', formation: { kind: 'octet' }, tracks: { motion } };
}

async function dragTime(page: Page, address: string, name: string): Promise<number> {
  // The stage would draw beside the timeline and share its core.
  await page.route('**/preview/**', (route) => route.fulfill({ contentType: 'text/html', body: '<p></p>' }));
  await page.goto(address);
  const card = page.locator('.show-cards > li').filter({ hasText: name });
  await card.getByRole('button', { name: '编排', exact: true }).click();
  const clip = page.locator('.lane[data-track=motion][data-lane=xingman] .clip').first();
  const box = await clip.boundingBox();
  if (box === null) throw new Error('There is no clip to drag.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { frameTimes: times });
    let lastMs = performance.now();
    const frame = () => {
      const nowMs = performance.now();
      times.push(nowMs - lastMs);
      lastMs = nowMs;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  for (let step = 0; step < STEPS; step++) {
    await page.mouse.move(x + WAY_PX * Math.abs(Math.sin(step / 12)), y);
  }
  const times = await page.evaluate(() => (window as unknown as { frameTimes: number[] }).frameTimes);
  await page.mouse.up();
  return quantile(times, 0.95);
}
