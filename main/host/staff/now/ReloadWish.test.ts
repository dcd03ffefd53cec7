import { expect, it, onTestFinished } from 'vitest';
import type { KioskNotice } from '../../../../contract/api.ts';
import { epochMilliseconds } from '../../../../domain/core/brand.ts';
import { showingOf } from '../../../../tests/fixtures/host/fakePage.ts';
import { heartbeat } from '../../../../tests/fixtures/host/heartbeat.ts';
import { PageLife } from '../../api/PageLife.ts';
import { ReloadWish } from './ReloadWish.ts';

const ORDER = {
  showingId: '01930000-0000-7000-8000-000000000001',
  show: 'lightUp',
  cause: 'staff',
  interrupts: false,
  givenUpAtMs: 0,
} as const;

function wish(isAway: boolean) {
  const page = new PageLife({ now: () => epochMilliseconds(0) });
  const published: KioskNotice[] = [];
  const notices = { publish: (notice: KioskNotice) => void published.push(notice) };
  const reload = new ReloadWish({ page, watch: { isAway }, notices });
  onTestFinished(() => reload.dispose());
  return { page, published, reload };
}

it('waits until nobody is served and no show plays, and is told once', () => {
  const { page, published, reload } = wish(false);
  page.beat(heartbeat());
  reload.want();
  page.beat(heartbeat({ visitGoesOn: true }));
  page.beat(heartbeat({ showing: showingOf(ORDER) }));
  expect(published).toEqual([]);
  page.beat(heartbeat());
  page.beat(heartbeat());
  expect(published).toEqual([{ type: 'reload' }]);
});

it('is told at once to a page that says nothing', () => {
  const { published, reload } = wish(true);
  reload.want();
  expect(published).toEqual([{ type: 'reload' }]);
});
