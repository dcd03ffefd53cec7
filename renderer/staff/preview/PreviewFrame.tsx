import { type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import { type FromPreview, fromPreviewSchema, type ToPreview } from '../../../contract/previewMessages.ts';

export type PreviewHandle = { readonly tell: (message: ToPreview) => void };

type PreviewFrameProps = {
  readonly title: string;
  readonly className?: string;
  readonly onMessage: (message: FromPreview) => void;
  readonly ref: Ref<PreviewHandle>;
};

/** The true stage in a frame of its own. Speak to it after it has said `ready`; it says so again when it was loaded anew. */
export function PreviewFrame({ title, className, onMessage, ref }: PreviewFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  useImperativeHandle(
    ref,
    () => ({ tell: (message) => frame.current?.contentWindow?.postMessage(message, window.location.origin) }),
    [],
  );
  useEffect(() => {
    const hear = (event: MessageEvent) => {
      if (event.origin !== window.location.origin || event.source !== frame.current?.contentWindow) return;
      const message = fromPreviewSchema.safeParse(event.data);
      if (message.success) onMessage(message.data);
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, [onMessage]);
  return <iframe ref={frame} src="/preview/" title={title} className={className} allow="autoplay" />;
}
