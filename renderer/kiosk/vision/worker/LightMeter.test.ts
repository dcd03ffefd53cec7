import { expect, it, vi } from 'vitest';
import { LightMeter } from './LightMeter.ts';

function meter(brightness: number | Error) {
  const measured: number[] = [];
  const closed = vi.fn();
  const own = { close: vi.fn(), clone: () => ({ close: closed }) } as unknown as VideoFrame;
  const light = new LightMeter({
    luminanceOf: async () => {
      if (brightness instanceof Error) throw brightness;
      return { width: 2, height: 2, data: new Uint8Array([0, brightness, 0, brightness]) };
    },
    onMeasured: (share) => measured.push(share),
  });
  const look = async (nowMs: number) => {
    light.look(own, nowMs);
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { light, look, measured, closed, own };
}

it('tells the mean brightness twice a second while it is on, and closes its copies only', async () => {
  const { light, look, measured, closed, own } = meter(255);
  await look(0);
  expect(measured).toEqual([]);
  light.switch(true);
  for (const nowMs of [0, 100, 499, 500, 900, 1000]) await look(nowMs);
  expect(measured).toEqual([0.5, 0.5, 0.5]);
  expect(closed).toHaveBeenCalledTimes(3);
  expect(own.close).not.toHaveBeenCalled();
  light.switch(false);
  await look(5000);
  expect(measured).toHaveLength(3);
});

it('goes on after a frame that cannot be read', async () => {
  const { light, look, measured, closed } = meter(new Error('a broken frame'));
  light.switch(true);
  await look(0);
  await look(600);
  expect(measured).toEqual([]);
  expect(closed).toHaveBeenCalledTimes(2);
});
