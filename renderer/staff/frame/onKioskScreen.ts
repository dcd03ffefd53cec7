const MARK = 'starstreet.onKioskScreen';

/**
 * Whether this console was opened on the kiosk's own screen (`/staff/?screen=kiosk`, by the hidden corner). Remembered
 * for this tab, because signing in and moving between pages change the address.
 */
export function isOnKioskScreen(): boolean {
  if (new URLSearchParams(window.location.search).get('screen') === 'kiosk')
    sessionStorage.setItem(MARK, 'yes');
  return sessionStorage.getItem(MARK) === 'yes';
}
