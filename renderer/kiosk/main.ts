// First, whatever the alphabet says.
import './warmGraphics.ts';
import { DisposableStore } from '../../domain/core/Disposable.ts';
import { KioskClient } from '../client/KioskClient.ts';
import { createKiosk } from './createKiosk.ts';
import { reportFaults } from './reportFaults.ts';

/** Entry of the kiosk page: settings first, then stage, sight, sound, interaction and overlay, wired together. */
const owned = new DisposableStore();
const client = owned.add(new KioskClient());
owned.add(reportFaults(client));
owned.add(await createKiosk(client, await client.settings()));
window.addEventListener('pagehide', () => owned.dispose());
