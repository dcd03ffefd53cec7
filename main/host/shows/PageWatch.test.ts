import { expect, it } from 'vitest';
import { heartbeat } from '../../../tests/fixtures/host/heartbeat.ts';
import { PageWatch } from './PageWatch.ts';

function look(page: PageWatch, times: number): void {
  for (let time = 0; time < times; time++) page.look();
}

it('is away after fifteen seconds of silence, and there again with its next word', () => {
  const page = new PageWatch();
  expect([page.now, page.isAway, page.canPerform]).toEqual([null, false, false]);
  page.heard(heartbeat());
  look(page, 14);
  expect([page.isAway, page.canPerform]).toEqual([false, true]);
  look(page, 1);
  expect([page.now, page.isAway, page.canPerform]).toEqual([null, true, false]);
  page.heard(heartbeat());
  expect([page.isAway, page.canPerform]).toEqual([false, true]);
});

it('is frozen when it speaks and draws nothing, but a poster is not', () => {
  const page = new PageWatch();
  const speakOn = (told: Parameters<typeof heartbeat>[0]) => {
    for (let word = 0; word < 4; word++) {
      page.heard(heartbeat(told));
      look(page, 5);
    }
  };
  speakOn({ framesDrawn: 7 });
  expect([page.isFrozen, page.isAway]).toEqual([true, false]);
  page.heard(heartbeat({ framesDrawn: 8 }));
  expect(page.isFrozen).toBe(false);
  speakOn({ framesDrawn: 8, poster: true });
  expect([page.isFrozen, page.canPerform]).toEqual([false, false]);
});
