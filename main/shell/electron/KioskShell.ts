import type { AsyncDisposable } from '../../../domain/core/Disposable.ts';
import type { ToHost } from '../hostMessages.ts';
import { decideRecovery, forgetOldFailures } from '../recovery.ts';
import type { ElectronApi, ShellSession, ShellWindow } from './ElectronApi.ts';
import { HostConnection } from './HostConnection.ts';
import { kioskWindowOptions } from './kioskWindowOptions.ts';
import { printInWindow } from './printInWindow.ts';

/** Chromium's code for a load that another one replaced. */
const ERROR_ABORTED = -3;

export interface KioskShellOptions {
  api: ElectronApi;
  session: ShellSession;
  hostEntryFile: string;
  start: Extract<ToHost, { type: 'start' }>;
  windowed: boolean;
  /** Told the host's address as soon as it is known, and at every change. */
  onAddress(address: string): void;
  onFirstFrame(address: string): void;
  say(sentence: string): void;
  /** A person closed the window, or it failed too often. */
  onEnd(reason: 'closedByPerson' | 'gaveUp'): void;
  nowMs?: () => number;
}

/** The window and the host, kept alive: whichever is lost is started again, with growing pauses. */
export class KioskShell implements AsyncDisposable {
  readonly #options: KioskShellOptions;
  #host: HostConnection | undefined;
  #window: ShellWindow | undefined;
  #address: string | null = null;
  #failureTimesMs: number[] = [];
  #recovery: NodeJS.Timeout | undefined;
  #hostIsLost = false;
  #isOver = false;

  constructor(options: KioskShellOptions) {
    this.#options = options;
    options.api.app.on('child-process-gone', (_event, { type, reason }) => {
      // Without its graphics process the page's canvas is lost; other helpers come back by themselves.
      if (type === 'GPU' && reason !== 'clean-exit')
        this.#recover(`The graphics process is gone (${reason}).`);
    });
    this.#startHost();
  }

  /** For a second start of the program: the first one comes to the front. */
  comeToFront(): void {
    if (this.#window?.isMinimized()) this.#window.restore();
    this.#window?.focus();
  }

  async dispose(): Promise<void> {
    this.#isOver = true;
    clearTimeout(this.#recovery);
    this.#window?.destroy();
    this.#window = undefined;
    await this.#host?.stop();
  }

  #startHost(): void {
    const { api, hostEntryFile, start, onAddress, onFirstFrame, say } = this.#options;
    this.#hostIsLost = false;
    this.#host = new HostConnection(api.forkHost(hostEntryFile), start, {
      onStarted: (address, openingAddress) => {
        this.#address = address;
        onAddress(address);
        this.#open(openingAddress);
      },
      onOpeningAddress: (openingAddress) => this.#open(openingAddress),
      onFirstFrame: () => this.#address !== null && onFirstFrame(this.#address),
      onPrint: (page) => printInWindow(api, this.#options.session, page),
      onStageStandsStill: () => this.#recover('The stage stands still.'),
      onSaid: say,
      onLost: (sentence) => {
        this.#hostIsLost = true;
        this.#recover(sentence);
      },
    });
  }

  #open(openingAddress: string): void {
    if (this.#isOver) return;
    this.#window ??= this.#createWindow();
    // A failed load arrives as `did-fail-load` as well; the promise would only say it twice.
    this.#window.webContents.loadURL(openingAddress).catch(() => {});
  }

  #createWindow(): ShellWindow {
    const { api, session, windowed } = this.#options;
    const window = api.createWindow(
      kioskWindowOptions({ windowed, isPackaged: api.app.isPackaged, session }),
    );
    window.once('ready-to-show', () => window.show());
    window.on('closed', () => {
      if (this.#isOver || this.#window !== window) return;
      this.#window = undefined;
      if (windowed) this.#options.onEnd('closedByPerson');
      else this.#recover('The window was closed.');
    });
    // The renderer hangs: it cannot be asked to reload, so it is ended, which is reported as any other end.
    window.on('unresponsive', () => window.webContents.forcefullyCrashRenderer());
    window.webContents.on('did-finish-load', () => {
      window.webContents.setVisualZoomLevelLimits(1, 1).catch(() => {});
    });
    window.webContents.on('render-process-gone', (_event, { reason }) => {
      if (reason !== 'clean-exit') this.#recover(`The page is gone (${reason}).`);
    });
    window.webContents.on('did-fail-load', (_event, code, description, _url, isMainFrame) => {
      if (isMainFrame && code !== ERROR_ABORTED) this.#recover(`The page did not load (${description}).`);
    });
    return window;
  }

  #recover(reason: string): void {
    // One recovery heals all: a graphics process and a page that fall together are one failure.
    if (this.#isOver || this.#recovery !== undefined) return;
    const nowMs = (this.#options.nowMs ?? (() => performance.now()))();
    this.#failureTimesMs = [...forgetOldFailures(this.#failureTimesMs, nowMs), nowMs];
    const decision = decideRecovery(this.#failureTimesMs, nowMs);
    if (decision.action === 'giveUp') {
      this.#options.say(`${reason} It failed too often; giving up.`);
      this.#options.onEnd('gaveUp');
      return;
    }
    this.#options.say(`${reason} Starting it again in ${decision.pauseMs / 1000} s.`);
    this.#recovery = setTimeout(() => {
      this.#recovery = undefined;
      if (this.#hostIsLost) this.#startHost();
      else this.#host?.askOpeningAddress();
    }, decision.pauseMs);
  }
}
