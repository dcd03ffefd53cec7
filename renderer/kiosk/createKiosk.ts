import type { KioskSettings } from '../../contract/configuration.ts';
import { type Disposable, DisposableStore } from '../../domain/core/Disposable.ts';
import type { KioskClient } from '../client/KioskClient.ts';
import { raiseStage } from './raiseStage.ts';

/**
 * Builds the kiosk: first the stage with the idol on it, which is all that the street sees, then the rooms that see and
 * answer visitors, whose code is loaded meanwhile.
 */
export async function createKiosk(client: KioskClient, settings: KioskSettings): Promise<Disposable> {
  const owned = new DisposableStore();
  const { turn } = settings.screen;
  if (turn !== 0) document.documentElement.dataset.turn = String(turn);
  const stage = owned.add(await raiseStage(settings, client));
  const firstFrameAtMs = await stage.firstFrame;
  // Nobody in the street waits for the host's answer.
  void client.tellReady(firstFrameAtMs);
  const { openRooms } = await import('./openRooms.ts');
  owned.add(openRooms(client, settings, stage));
  return owned;
}
