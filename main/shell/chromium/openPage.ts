import { z } from 'zod';
import type { Disposable } from '../../../domain/core/Disposable.ts';
import type { ControlEvent, ControlPipe } from './ControlPipe.ts';

const HEARTBEAT_EVERY_MS = 15_000;
/** A page that loads on a slow box may be busy for seconds; one that is silent this long shows a frozen idol. */
const SILENCE_LIMIT_MS = 45_000;

/**
 * Keeps the screen from going dark, in a world of its own beside the page's. The system gives the lock up whenever the
 * page is covered, so it is asked for again.
 */
const KEEP_SCREEN_ON = `
  const keepScreenOn = () => navigator.wakeLock?.request('screen').catch(() => {});
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && keepScreenOn());
  addEventListener('load', keepScreenOn);
`;

export interface OpenPageOptions {
  connect(onEvent: (event: ControlEvent) => void): ControlPipe;
  /** Awaited when the browser is ready for it. */
  address: Promise<string>;
  /** Size of the page in CSS pixels; null leaves it to the window. An invisible window still has a title bar. */
  pageSize: { width: number; height: number } | null;
  onLost(cause: 'pageCrashed' | 'unresponsive'): void;
}

export interface OpenedPage extends Disposable {
  readonly product: string;
  /** Asks something of the page itself, in the control protocol's words. Rejects when it cannot answer. */
  ask(method: string, parameters: Record<string, unknown>): Promise<Record<string, unknown>>;
}

/**
 * Takes over the browser's one page: lets its origin use the camera and keep the screen on (and nothing else), opens the
 * address, and watches whether the page is alive. Rejects when the browser does not answer or cannot load the page.
 */
export async function openPage({ connect, address, pageSize, onLost }: OpenPageOptions): Promise<OpenedPage> {
  let heartbeat: NodeJS.Timeout | undefined;
  let sessionId: string | undefined;
  let over = false;
  const stop = () => {
    over = true;
    clearInterval(heartbeat);
  };
  const lose = (cause: 'pageCrashed' | 'unresponsive') => {
    if (over) return;
    stop();
    onLost(cause);
  };
  const pipe = connect((event) => {
    if (event.method === 'Inspector.targetCrashed' && event.sessionId === sessionId) lose('pageCrashed');
  });

  const { product } = z.object({ product: z.string() }).parse(await pipe.send('Browser.getVersion'));
  sessionId = await attachToPage(pipe);
  const onPage = { sessionId };
  await pipe.send('Inspector.enable', {}, onPage);
  await pipe.send(
    'Page.addScriptToEvaluateOnNewDocument',
    { source: KEEP_SCREEN_ON, worldName: 'Star Street shell' },
    onPage,
  );
  if (pageSize !== null) {
    await pipe.send(
      'Emulation.setDeviceMetricsOverride',
      { ...pageSize, deviceScaleFactor: 1, mobile: false },
      onPage,
    );
  }
  const url = await address;
  await pipe.send('Browser.grantPermissions', {
    origin: new URL(url).origin,
    permissions: ['videoCapture', 'wakeLockScreen'],
  });
  const navigation = await pipe.send('Page.navigate', { url }, onPage);
  const errorText = navigation.errorText;
  if (typeof errorText === 'string' && errorText !== '') {
    throw new Error(`the page ${new URL(url).origin} did not load (${errorText})`);
  }

  heartbeat = setInterval(() => {
    pipe
      .send('Runtime.evaluate', { expression: '1' }, { ...onPage, timeoutMs: SILENCE_LIMIT_MS })
      .catch(() => lose('unresponsive'));
  }, HEARTBEAT_EVERY_MS);
  heartbeat.unref();
  return { product, ask: (method, parameters) => pipe.send(method, parameters, onPage), dispose: stop };
}

async function attachToPage(pipe: ControlPipe): Promise<string> {
  const targetsSchema = z.object({
    targetInfos: z.array(z.object({ targetId: z.string(), type: z.string() })),
  });
  // The browser answers before its first window is there.
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const { targetInfos } = targetsSchema.parse(await pipe.send('Target.getTargets'));
    const page = targetInfos.find((target) => target.type === 'page');
    if (page !== undefined) {
      const attached = await pipe.send('Target.attachToTarget', { targetId: page.targetId, flatten: true });
      return z.object({ sessionId: z.string() }).parse(attached).sessionId;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('no page appeared');
}
