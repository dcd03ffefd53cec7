export type UploadParts = {
  /** How much of the file has been sent, 0 to 1. */
  readonly onShare: (share: number) => void;
  readonly signal: AbortSignal;
};

/**
 * Sends a file to the host and gives its JSON answer. `fetch` does not tell how far it is. Rejects when there is no
 * answer, and when it is no JSON, as that to somebody who is not signed in.
 */
export function uploadFile(path: string, file: Blob, { onShare, signal }: UploadParts): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const stop = () => request.abort();
    signal.addEventListener('abort', stop, { once: true });
    request.upload.onprogress = ({ loaded, total }) => onShare(total > 0 ? loaded / total : 0);
    request.upload.onload = () => onShare(1);
    request.onload = () => {
      try {
        resolve(JSON.parse(request.responseText));
      } catch {
        reject(new Error(request.responseText));
      }
    };
    request.onerror = () => reject(new Error('The host does not answer'));
    request.onabort = () => reject(new DOMException('The upload was stopped', 'AbortError'));
    request.onloadend = () => signal.removeEventListener('abort', stop);
    request.open('POST', path);
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.send(file);
  });
}
