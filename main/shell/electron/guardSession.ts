import { mayRequest, mayUse } from '../ownOrigin.ts';
import type { PermissionDetails, ShellSession } from './ElectronApi.ts';

/** An address that nobody has: what is asked before the host runs is asked by a stranger. */
const NOBODY = 'http://0.0.0.0:1/';

/**
 * Closes the session: the camera for the host's own page and nothing else, no device, no screen capture, no download,
 * and no request to anything but the host. `address` is asked every time, for the host may come back on another port.
 */
export function guardSession(session: ShellSession, address: () => string | null): void {
  const isAllowed = (permission: string, requestingUrl: string, details: PermissionDetails): boolean =>
    mayUse(
      {
        permission,
        requestingUrl,
        mediaTypes: details.mediaTypes ?? (details.mediaType === undefined ? [] : [details.mediaType]),
        isMainFrame: details.isMainFrame,
      },
      address() ?? NOBODY,
    );
  session.setPermissionCheckHandler((_contents, permission, requestingOrigin, details) =>
    isAllowed(permission, requestingOrigin, details),
  );
  session.setPermissionRequestHandler((_contents, permission, callback, details) =>
    callback(isAllowed(permission, details.requestingUrl ?? '', details)),
  );
  session.setDevicePermissionHandler(() => false);
  // An empty answer is a refusal.
  session.setDisplayMediaRequestHandler((_request, callback) => callback({}));
  // The dictionary would be fetched from a server.
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest(({ url }, callback) =>
    callback({ cancel: !mayRequest(url, address() ?? NOBODY) }),
  );
  session.on('will-download', (event) => event.preventDefault());
}
