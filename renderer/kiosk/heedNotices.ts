import type { KioskSettings } from '../../contract/configuration.ts';
import { assertNever } from '../../domain/core/assertNever.ts';
import type { KioskClient } from '../client/KioskClient.ts';
import type { Interaction } from './interaction/Interaction.ts';
import { needsReload } from './needsReload.ts';
import type { RaisedStage } from './raiseStage.ts';

/** Enough to see on a phone what goes on. */
const PICTURE_WIDTH_PX = 270;

export type HeedingParts = {
  readonly interaction: Interaction;
  readonly stage: Pick<RaisedStage, 'picture'>;
  /** What the page was built on. */
  readonly builtOn: KioskSettings;
};

/** Takes what the staff change and ask for while the kiosk runs. What needs a new page waits until nobody is being served. */
export function heedNotices(client: KioskClient, { interaction, stage, builtOn }: HeedingParts): void {
  let isOutdated = false;
  let isAskedFor = false;
  const reloadWhenIdle = () => {
    const idle = interaction.act === 'attracting' || interaction.act === 'closed';
    if ((isOutdated || isAskedFor) && idle) window.location.reload();
  };
  interaction.overlay.onModel(reloadWhenIdle);
  client.onNotice((notice) => {
    switch (notice.type) {
      case 'settings':
        interaction.applySettings(notice.settings);
        isOutdated = needsReload(builtOn, notice.settings);
        break;
      case 'reload':
        isAskedFor = true;
        break;
      case 'playShow':
        void interaction.shows.order(notice.order);
        break;
      case 'endShow':
        interaction.shows.end(notice.showingId, notice.end);
        break;
      case 'takePicture':
        void sendPicture(client, stage, notice.pictureId);
        break;
      default:
        assertNever(notice, 'KioskNotice');
    }
    reloadWhenIdle();
  });
}

async function sendPicture(
  client: KioskClient,
  stage: HeedingParts['stage'],
  pictureId: string,
): Promise<void> {
  const dataUrl = await stage.picture(PICTURE_WIDTH_PX).catch(() => null);
  if (dataUrl !== null) client.sendPicture(pictureId, dataUrl);
}
