import type { KioskSettings } from '../../contract/configuration.ts';
import { assertNever } from '../../domain/core/assertNever.ts';
import type { KioskClient } from '../client/KioskClient.ts';
import type { Interaction } from './interaction/Interaction.ts';
import { needsReload } from './needsReload.ts';

/** Takes what the staff change while the kiosk runs. What needs a new page waits until nobody is being served. */
export function heedNotices(client: KioskClient, interaction: Interaction, builtOn: KioskSettings): void {
  let reloadWanted = false;
  const reloadWhenIdle = () => {
    const idle = interaction.act === 'attracting' || interaction.act === 'closed';
    if (reloadWanted && idle) window.location.reload();
  };
  interaction.overlay.onModel(reloadWhenIdle);
  client.onNotice((notice) => {
    switch (notice.type) {
      case 'settings':
        interaction.applySettings(notice.settings);
        reloadWanted = needsReload(builtOn, notice.settings);
        break;
      case 'reload':
        reloadWanted = true;
        break;
      default:
        assertNever(notice, 'KioskNotice');
    }
    reloadWhenIdle();
  });
}
