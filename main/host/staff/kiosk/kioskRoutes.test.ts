import { expect, it } from 'vitest';
import { signedInStaff } from '../../../../tests/fixtures/host/signedInStaff.ts';
import { staffVisitor } from '../../../../tests/fixtures/host/staffClient.ts';

it('reads and changes the kiosk’s settings for staff only, and they hold at once', async () => {
  const { host, client } = await signedInStaff();
  const stranger = await staffVisitor(host);
  await expect(stranger.client.kiosk.read()).rejects.toThrow(/Sign in/);

  const { configuration, revision } = await client.kiosk.read();
  expect(configuration.camera.zone).toEqual({ left: 0, top: 0, right: 1, bottom: 1 });
  const zone = { left: 0.2, top: 0, right: 0.8, bottom: 1 };
  const saved = await client.kiosk.change({
    changes: { camera: { zone }, sound: { volume: 0.4 } },
    revision,
  });
  expect(saved.kind).toBe('saved');
  expect(host.configuration()).toMatchObject({ camera: { zone }, sound: { volume: 0.4 } });

  const late = await client.kiosk.change({ changes: { screen: { turn: 90 } }, revision });
  expect(late).toEqual({ kind: 'changedMeanwhile', revision: (await client.kiosk.read()).revision });
  expect(host.configuration().screen.turn).toBe(0);
});
