import type { BenchConsole } from './openBenchConsole.ts';

export type PageCost = {
  /** From the address to the page's own first text, ms. */
  readonly paintedMs: number;
  /** Script over the wire until then, as the server packed it, bytes. */
  readonly scriptBytes: number;
};

/** What it costs to open a page of the console first, with nothing in the cache. @param whole what it shows when it is whole */
export async function measurePage(console: BenchConsole, id: string, whole: string): Promise<PageCost> {
  const page = await console.freshPage();
  try {
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    const scripts = new Set<string>();
    let scriptBytes = 0;
    session.on('Network.responseReceived', ({ requestId, type }) => {
      if (type === 'Script') scripts.add(requestId);
    });
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (scripts.has(requestId)) scriptBytes += encodedDataLength;
    });
    const beganMs = performance.now();
    await page.goto(`${console.busy.host.address}staff/#/${id}`, { waitUntil: 'commit' });
    await page.locator(whole).first().waitFor();
    return { paintedMs: performance.now() - beganMs, scriptBytes };
  } finally {
    await page.context().close();
  }
}
