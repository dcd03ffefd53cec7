import type { LandmarkId } from '../../domain/landmarks/landmarks.ts';
import type { KioskClient } from '../client/KioskClient.ts';

/** Takes the visitor to another landmark of a street of one machine: another idol, another scene, so another page. */
export async function goTo(
  client: Pick<KioskClient, 'moveTo'>,
  landmark: LandmarkId,
  reload: () => void = () => window.location.reload(),
): Promise<void> {
  if (await client.moveTo(landmark)) reload();
}
