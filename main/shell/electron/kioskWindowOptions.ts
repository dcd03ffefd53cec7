import type { BrowserWindowConstructorOptions, Session } from 'electron';

/**
 * The one window. Most of these are Electron's defaults; they are written down because this window stands in a street
 * and a default may change.
 */
export function kioskWindowOptions(options: {
  windowed: boolean;
  isPackaged: boolean;
  session: unknown;
}): BrowserWindowConstructorOptions {
  return {
    title: 'Star Street',
    show: false,
    backgroundColor: '#1b1030',
    kiosk: !options.windowed,
    fullscreen: !options.windowed,
    frame: options.windowed,
    width: 540,
    height: 960,
    autoHideMenuBar: true,
    webPreferences: {
      session: options.session as Session,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      plugins: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      disableDialogs: true,
      devTools: !options.isPackaged,
      autoplayPolicy: 'no-user-gesture-required',
      // The kiosk goes on when a system notice covers it.
      backgroundThrottling: false,
    },
  };
}
