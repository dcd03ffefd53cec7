import { EventEmitter } from 'node:events';
import type { BrowserWindowConstructorOptions } from 'electron';
import type {
  ElectronApi,
  PermissionDetails,
  ShellApp,
  ShellProcess,
  ShellSession,
  ShellWebContents,
  ShellWindow,
} from '../../main/shell/electron/ElectronApi.ts';

/** An event that remembers whether it was refused. */
export class EventDouble {
  readonly url: string;
  wasPrevented = false;
  constructor(url = '') {
    this.url = url;
  }
  preventDefault(): void {
    this.wasPrevented = true;
  }
}

class WebContentsDouble extends EventEmitter implements ShellWebContents {
  readonly loaded: string[] = [];
  zoomLimits: readonly [number, number] | null = null;
  openHandler: (() => { action: 'deny' }) | null = null;
  /** What a question about the page answers; and the PDF that it becomes. */
  answer: unknown = true;
  pdf: Uint8Array | Error = new TextEncoder().encode('%PDF-1.7');

  async executeJavaScript(): Promise<unknown> {
    return this.answer;
  }
  async printToPDF(): Promise<Uint8Array> {
    if (this.pdf instanceof Error) throw this.pdf;
    return this.pdf;
  }
  async loadURL(url: string): Promise<void> {
    this.loaded.push(url);
  }
  forcefullyCrashRenderer(): void {
    this.emit('render-process-gone', {}, { reason: 'crashed' });
  }
  async setVisualZoomLevelLimits(minimum: number, maximum: number): Promise<void> {
    this.zoomLimits = [minimum, maximum];
  }
  setWindowOpenHandler(handler: () => { action: 'deny' }): void {
    this.openHandler = handler;
  }
}

class WindowDouble extends EventEmitter implements ShellWindow {
  readonly webContents = new WebContentsDouble();
  readonly options: BrowserWindowConstructorOptions;
  isShown = false;
  isFocused = false;
  isDestroyed = false;
  minimized = false;

  constructor(options: BrowserWindowConstructorOptions) {
    super();
    this.options = options;
  }
  show(): void {
    this.isShown = true;
  }
  focus(): void {
    this.isFocused = true;
  }
  restore(): void {
    this.minimized = false;
  }
  isMinimized(): boolean {
    return this.minimized;
  }
  destroy(): void {
    this.isDestroyed = true;
    this.emit('closed');
  }
}

class SessionDouble extends EventEmitter implements ShellSession {
  checkPermission: Parameters<ShellSession['setPermissionCheckHandler']>[0] = () => true;
  #requestPermission: Parameters<ShellSession['setPermissionRequestHandler']>[0] = (_c, _p, callback) =>
    callback(true);
  #beforeRequest: Parameters<ShellSession['webRequest']['onBeforeRequest']>[0] = (_details, callback) =>
    callback({ cancel: false });
  checkDevice: () => boolean = () => true;
  shareScreen: Parameters<ShellSession['setDisplayMediaRequestHandler']>[0] | null = null;
  spellChecker = true;

  setPermissionCheckHandler(handler: SessionDouble['checkPermission']): void {
    this.checkPermission = handler;
  }
  setPermissionRequestHandler(handler: Parameters<ShellSession['setPermissionRequestHandler']>[0]): void {
    this.#requestPermission = handler;
  }
  setDevicePermissionHandler(handler: () => boolean): void {
    this.checkDevice = handler;
  }
  setDisplayMediaRequestHandler(handler: NonNullable<SessionDouble['shareScreen']>): void {
    this.shareScreen = handler;
  }
  setSpellCheckerEnabled(enable: boolean): void {
    this.spellChecker = enable;
  }
  readonly webRequest = {
    onBeforeRequest: (listener: Parameters<ShellSession['webRequest']['onBeforeRequest']>[0]) => {
      this.#beforeRequest = listener;
    },
  };

  /** Asks as a page would; undefined when it was not answered. */
  requestPermission(permission: string, details: PermissionDetails): boolean | undefined {
    let answer: boolean | undefined;
    this.#requestPermission(
      null,
      permission,
      (granted) => {
        answer = granted;
      },
      details,
    );
    return answer;
  }

  /** Whether a request to this address is let through. */
  letsThrough(url: string): boolean {
    let cancelled = false;
    this.#beforeRequest({ url }, ({ cancel }) => {
      cancelled = cancel;
    });
    return !cancelled;
  }
}

class ProcessDouble extends EventEmitter implements ShellProcess {
  readonly entryFile: string;
  readonly received: unknown[] = [];
  wasKilled = false;
  /** What the host's process would do with a message. */
  onReceive: (message: unknown) => void = () => {};

  constructor(entryFile: string) {
    super();
    this.entryFile = entryFile;
  }
  postMessage(message: unknown): void {
    this.received.push(message);
    this.onReceive(message);
  }
  kill(): boolean {
    this.wasKilled = true;
    this.emit('exit', 143);
    return true;
  }
}

class AppDouble extends EventEmitter implements ShellApp {
  isPackaged = true;
  readonly switches = new Map<string, string | undefined>();
  readonly paths = new Map<string, string>();
  readonly commandLine = {
    appendSwitch: (name: string, value?: string) => {
      this.switches.set(name, value);
    },
  };
  isSandboxed = false;
  hasLock = true;
  wasRelaunched = false;
  exitCode: number | null = null;

  setPath(name: 'userData', folder: string): void {
    this.paths.set(name, folder);
  }
  enableSandbox(): void {
    this.isSandboxed = true;
  }
  requestSingleInstanceLock(): boolean {
    return this.hasLock;
  }
  async whenReady(): Promise<void> {}
  relaunch(): void {
    this.wasRelaunched = true;
  }
  quit(): void {
    const event = new EventDouble();
    this.emit('before-quit', event);
    if (!event.wasPrevented) this.exitCode = 0;
  }
  exit(code: number): void {
    this.exitCode = code;
  }
}

/** Electron as far as the shell calls it, with everything that was asked of it in the open. */
export class ElectronDouble implements ElectronApi {
  readonly app = new AppDouble();
  readonly session = new SessionDouble();
  readonly windows: WindowDouble[] = [];
  readonly hosts: ProcessDouble[] = [];
  readonly displayLocks = new Set<number>();
  hasMenu = true;
  readonly powerSaveBlocker = {
    start: (_type: 'prevent-display-sleep') => {
      this.displayLocks.add(7);
      return 7;
    },
    stop: (id: number) => this.displayLocks.delete(id),
  };

  kioskSession(): SessionDouble {
    return this.session;
  }
  createWindow(options: BrowserWindowConstructorOptions): WindowDouble {
    const window = new WindowDouble(options);
    this.windows.push(window);
    this.app.emit('web-contents-created', {}, window.webContents);
    return window;
  }
  removeMenu(): void {
    this.hasMenu = false;
  }
  forkHost(entryFile: string): ProcessDouble {
    const host = new ProcessDouble(entryFile);
    this.hosts.push(host);
    return host;
  }

  get window(): WindowDouble {
    return this.windows.at(-1)!;
  }
  get host(): ProcessDouble {
    return this.hosts.at(-1)!;
  }
}
