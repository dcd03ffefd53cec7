import { use, useCallback, useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { fromCameraTestSchema, type ToCameraTest } from '../../../../contract/cameraTestMessages.ts';
import type { Zone } from '../../../../contract/configuration.ts';
import { Card } from '../../figures/Card.tsx';
import { LanguageContext, useSay } from '../../language.ts';
import { KIOSK_TEXTS as TEXTS } from './texts.ts';

type CameraTestProps = {
  readonly zone: Zone;
  readonly onSeeing: (isSeeing: boolean) => void;
};

/** What the camera recognises, in a frame of its own; the camera is on only while it is asked for. */
export function CameraTest({ zone, onSeeing }: CameraTestProps) {
  const say = useSay();
  const language = use(LanguageContext);
  const frame = useRef<HTMLIFrameElement>(null);
  const [isOn, setOn] = useState(false);
  const [isReady, setReady] = useState(false);
  const tell = useCallback(
    (message: ToCameraTest) => frame.current?.contentWindow?.postMessage(message, window.location.origin),
    [],
  );
  useEffect(() => {
    if (!isOn) return;
    const hear = (event: MessageEvent) => {
      if (event.origin !== window.location.origin || event.source !== frame.current?.contentWindow) return;
      if (!fromCameraTestSchema.safeParse(event.data).success) return;
      setReady(true);
      onSeeing(true);
    };
    window.addEventListener('message', hear);
    return () => {
      window.removeEventListener('message', hear);
      setReady(false);
      onSeeing(false);
    };
  }, [isOn, onSeeing]);
  useEffect(() => {
    if (isReady) tell({ type: 'language', language });
  }, [isReady, language, tell]);
  useEffect(() => {
    if (isReady) tell({ type: 'zone', zone });
  }, [isReady, zone, tell]);

  const isPossible = window.isSecureContext;
  return (
    <Card
      title={say(TEXTS.test)}
      note={say(isPossible ? TEXTS.testAbout : TEXTS.testOnlyHere)}
      tools={
        isPossible && (
          <Button className={isOn ? 'quiet-button' : 'strong-button'} onPress={() => setOn(!isOn)}>
            {say(isOn ? TEXTS.testStop : TEXTS.testStart)}
          </Button>
        )
      }
    >
      {isOn && (
        <iframe
          ref={frame}
          className="kiosk-test-frame"
          src="/cameraTest/"
          title={say(TEXTS.testFrame)}
          allow="camera"
        />
      )}
    </Card>
  );
}
