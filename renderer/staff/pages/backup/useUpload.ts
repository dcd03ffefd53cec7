import { useCallback, useEffect, useRef, useState } from 'react';
import { uploadFile } from '../../../client/uploadFile.ts';

export type Upload<Answer> =
  | { readonly kind: 'none' }
  | { readonly kind: 'sending'; readonly name: string; readonly share: number }
  | { readonly kind: 'answered'; readonly name: string; readonly answer: Answer }
  /** No answer that can be read. */
  | { readonly kind: 'failed' }
  | { readonly kind: 'tooLarge' };

type UploadWish<Answer> = {
  readonly path: string;
  readonly mostBytes: number;
  /** Throws when the answer is another one. */
  readonly parse: (answer: unknown) => Answer;
};

/** One file at a time on its way to be checked; leaving the page stops it. */
export function useUpload<Answer>({ path, mostBytes, parse }: UploadWish<Answer>) {
  const [upload, setUpload] = useState<Upload<Answer>>({ kind: 'none' });
  const running = useRef<AbortController | null>(null);
  const stop = useCallback(() => {
    running.current?.abort();
    running.current = null;
    setUpload({ kind: 'none' });
  }, []);
  useEffect(() => () => running.current?.abort(), []);

  const send = async (file: File) => {
    running.current?.abort();
    if (file.size > mostBytes) {
      setUpload({ kind: 'tooLarge' });
      return;
    }
    const controller = new AbortController();
    running.current = controller;
    const { name } = file;
    const isMine = () => running.current === controller;
    setUpload({ kind: 'sending', name, share: 0 });
    try {
      const answer = parse(
        await uploadFile(path, file, {
          onShare: (share) => isMine() && setUpload({ kind: 'sending', name, share }),
          signal: controller.signal,
        }),
      );
      if (isMine()) setUpload({ kind: 'answered', name, answer });
    } catch {
      if (isMine()) setUpload({ kind: 'failed' });
    }
  };
  return { upload, send, stop };
}
