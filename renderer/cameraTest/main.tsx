import { createRoot } from 'react-dom/client';
import { type FromCameraTest, toCameraTestSchema } from '../../contract/cameraTestMessages.ts';
import type { KioskSettings } from '../../contract/configuration.ts';
import { assertNever } from '../../domain/core/assertNever.ts';
import { DisposableStore } from '../../domain/core/Disposable.ts';
import type { Zone } from '../../domain/visits/zone.ts';
import { createKioskApi } from '../client/KioskApi.ts';
import { Sight } from '../kiosk/vision/Sight.ts';
import { CameraTest, type Say } from './CameraTest.tsx';
import { Readings } from './Readings.ts';
import { type Bilingual, TEXTS } from './texts.ts';

/**
 * Entry of the page that shows what the camera recognises, in a frame of the console. It has a sight of its own, as the
 * kiosk page has; nothing of it goes to the host or to the console.
 */
type Shown =
  | { readonly kind: 'note'; readonly text: Bilingual }
  | { readonly kind: 'test'; readonly readings: Readings; readonly active: KioskSettings['gestures'] };

const RETRY_MS = 3000;

const owned = new DisposableStore();
const root = createRoot(document.getElementById('test') as HTMLElement);
owned.defer(() => root.unmount());
let language = new URLSearchParams(window.location.search).get('language') === 'en' ? 'en' : 'zh-CN';
let zone: Zone | null = null;
let shown: Shown = { kind: 'note', text: TEXTS.starting };

const say: Say = ({ zh, en }) => (language === 'en' ? en : zh);
const render = () => {
  document.documentElement.lang = language;
  root.render(
    shown.kind === 'note' ? (
      <p className="note is-alone" role="status">
        {say(shown.text)}
      </p>
    ) : (
      // Another function for another language, so that everything is said anew.
      <CameraTest
        say={say.bind(null)}
        readings={shown.readings}
        zone={zone ?? { left: 0, top: 0, right: 1, bottom: 1 }}
        active={shown.active}
      />
    ),
  );
};
const show = (next: Shown) => {
  shown = next;
  render();
};

const hear = (event: MessageEvent) => {
  if (event.origin !== window.location.origin || event.source !== window.parent) return;
  const read = toCameraTestSchema.safeParse(event.data);
  if (!read.success) return;
  const message = read.data;
  switch (message.type) {
    case 'zone':
      zone = message.zone;
      break;
    case 'language':
      language = message.language;
      break;
    default:
      assertNever(message, 'ToCameraTest');
  }
  render();
};

function begin(settings: KioskSettings): void {
  zone ??= settings.camera.zone;
  if (!settings.camera.enabled) {
    // What staff or the hours switched off, no page of ours opens.
    show({ kind: 'note', text: TEXTS.switchedOff });
    return;
  }
  const sight = owned.add(
    new Sight({
      cameraLabel: settings.camera.label,
      holdDurationMs: settings.interaction.holdDurationMs,
      filmDurationMs: null,
    }),
  );
  const readings = owned.add(new Readings(sight));
  sight.seek('all');
  show({ kind: 'test', readings, active: settings.gestures });
  sight.switchOn();
}

async function start(): Promise<void> {
  // A phone would open its own camera: it is not that one that is to be tested.
  if (!window.isSecureContext) return show({ kind: 'note', text: TEXTS.elsewhere });
  const api = createKioskApi(window.location.origin);
  while (!owned.isDisposed) {
    const settings = await api.kiosk.settings().catch(() => null);
    if (owned.isDisposed) return;
    if (settings !== null) return begin(settings);
    show({ kind: 'note', text: TEXTS.unreachable });
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  }
}

window.addEventListener('message', hear);
owned.defer(() => window.removeEventListener('message', hear));
window.addEventListener('pagehide', () => owned.dispose());
render();
window.parent.postMessage({ type: 'ready' } satisfies FromCameraTest, window.location.origin);
await start();
