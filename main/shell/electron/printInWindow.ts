import { err, ok, type Result } from '../../../domain/core/Result.ts';
import type { ElectronApi, ShellSession } from './ElectronApi.ts';
import { kioskWindowOptions } from './kioskWindowOptions.ts';

const PRINTABLE_LIMIT_MS = 120_000;
const LOOK_EVERY_MS = 200;
const PRINTABLE = `document.documentElement.dataset.printable === 'yes'`;

/** Prints a page to PDF in a window that is never shown, beside the kiosk's own. */
export async function printInWindow(
  api: ElectronApi,
  session: ShellSession,
  address: string,
): Promise<Result<Uint8Array, string>> {
  const isPackaged = api.app.isPackaged;
  const window = api.createWindow({
    ...kioskWindowOptions({ windowed: true, isPackaged, session }),
    width: 1240,
    height: 1754,
  });
  const { webContents } = window;
  try {
    await webContents.loadURL(address);
    const endsAtMs = performance.now() + PRINTABLE_LIMIT_MS;
    while ((await webContents.executeJavaScript(PRINTABLE)) !== true) {
      if (performance.now() > endsAtMs) {
        return err('The page was not ready to be printed in two minutes. Try a shorter period.');
      }
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
    return ok(await webContents.printToPDF({ printBackground: true, preferCSSPageSize: true }));
  } catch (failure) {
    const reason = failure instanceof Error ? failure.message : String(failure);
    return err(`The window could not print the page: ${reason}.`);
  } finally {
    window.destroy();
  }
}
