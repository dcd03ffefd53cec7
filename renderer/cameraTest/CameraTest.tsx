import { useSyncExternalStore } from 'react';
import { GESTURES, type GestureId } from '../../domain/gestures/vocabulary.ts';
import { countedIn, type Zone } from '../../domain/visits/zone.ts';
import { lightWord } from './lightWord.ts';
import type { Reading, Readings } from './Readings.ts';
import { TestPicture } from './TestPicture.tsx';
import { type Bilingual, LIGHT_TEXTS, TEXTS, TOUCH_ONLY_TEXTS } from './texts.ts';

export type Say = (text: Bilingual) => string;

type CameraTestProps = {
  readonly say: Say;
  readonly readings: Readings;
  readonly zone: Zone;
  /** Those that the kiosk seeks; the test names the others as well. */
  readonly active: readonly GestureId[];
};

/** What the camera recognises now, for whoever puts it up. */
export function CameraTest({ say, readings, zone, active }: CameraTestProps) {
  const reading = useSyncExternalStore(readings.subscribe, readings.now);
  const { perception, gesture, looksPerSecond, light, status } = reading;
  const isSeeing = status.kind === 'seeing';
  const seen = perception?.faces.length ?? 0;
  const counted = perception === null ? 0 : countedIn(zone, perception).faces.length;
  const outside = seen > counted ? ` · ${say(TEXTS.outside)} ${seen - counted}` : '';
  const note = noteOn(reading);
  return (
    <main className="test">
      <div className="mirror">
        <TestPicture reading={reading} zone={zone} label={say(TEXTS.title)} />
        {note !== null && (
          <p className="note" role="status">
            {say(note)}
          </p>
        )}
      </div>
      <dl className="readings" data-seeing={isSeeing}>
        <Figure name={say(TEXTS.gesture)} wide>
          {gesture === null ? say(TEXTS.noGesture) : say(GESTURES[gesture.id])}
          {gesture !== null && !active.includes(gesture.id) && <small>{say(TEXTS.notOffered)}</small>}
        </Figure>
        <Figure name={say(TEXTS.confidence)}>
          {gesture === null ? '–' : `${Math.round(gesture.score * 100)}%`}
        </Figure>
        <Figure name={say(TEXTS.people)}>{`${counted}${outside}`}</Figure>
        <Figure name={say(TEXTS.frames)}>{isSeeing ? looksPerSecond : '–'}</Figure>
        <Figure name={say(TEXTS.light)}>
          {say(LIGHT_TEXTS[lightWord(light)])}
          {light !== null && <small>{`${Math.round(light * 100)}%`}</small>}
        </Figure>
      </dl>
      <p className="privacy">{say(TEXTS.privacy)}</p>
    </main>
  );
}

function Figure({
  name,
  wide = false,
  children,
}: {
  readonly name: string;
  readonly wide?: boolean;
  readonly children: React.ReactNode;
}) {
  return (
    <div className={wide ? 'figure is-wide' : 'figure'}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function noteOn({ status, perception }: Reading): Bilingual | null {
  switch (status.kind) {
    case 'starting':
      return TEXTS.starting;
    case 'touchOnly':
      return TOUCH_ONLY_TEXTS[status.reason];
    case 'seeing':
      return perception === null || (perception.faces.length === 0 && perception.hands.length === 0)
        ? TEXTS.waiting
        : null;
  }
}
