import { use, useCallback, useEffect, useState } from 'react';
import { Button, Label, Radio, RadioGroup } from 'react-aria-components';
import type { LanState } from '../../../contract/staff/kioskApi.ts';
import type { StaffApi } from '../../client/StaffApi.ts';
import { QrCode } from '../../ui/QrCode.tsx';
import { type Language, LanguageContext, useSay } from '../language.ts';
import './PhoneAccess.css';
import { NETWORK_TEXTS as TEXTS } from './texts.ts';

/** The host changes a code that was used; so it is looked at while the page is open. */
const LOOK_EVERY_MS = 4000;
const SPANS = [
  { id: '8', text: TEXTS.shift },
  { id: '24', text: TEXTS.day },
  { id: 'always', text: TEXTS.always },
] as const;
type SpanId = (typeof SPANS)[number]['id'];

/** Lets staff's phones in, for a while, and shows the code that leads them here. */
export function PhoneAccess({ api, timeZone }: { readonly api: StaffApi; readonly timeZone: string }) {
  const say = useSay();
  const language = use(LanguageContext);
  const [state, setState] = useState<LanState | null>(null);
  const [isAway, setAway] = useState(false);
  const [span, setSpan] = useState<SpanId>('8');
  const ask = useCallback(async (asking: Promise<LanState>) => {
    try {
      setState(await asking);
      setAway(false);
    } catch {
      setAway(true);
    }
  }, []);
  useEffect(() => {
    void ask(api.kiosk.lan.state());
    const looking = window.setInterval(() => void ask(api.kiosk.lan.state()), LOOK_EVERY_MS);
    return () => window.clearInterval(looking);
  }, [api, ask]);
  const open = () => void ask(api.kiosk.lan.switch({ hours: span === 'always' ? null : Number(span) }));
  const close = () => void ask(api.kiosk.lan.switch({ hours: 0 }));

  return (
    <section className="phone-access" aria-labelledby="phone-access-title">
      <h2 id="phone-access-title">{say(TEXTS.title)}</h2>
      <p>{say(TEXTS.about)}</p>
      <p className="phone-access-warning">{say(TEXTS.warning)}</p>
      {isAway && (
        <p className="console-notice" role="alert">
          {say(TEXTS.away)}
        </p>
      )}
      {state?.problem != null && (
        <p className="console-notice" role="alert">
          {state.problem}
        </p>
      )}
      {state !== null && !state.on && (
        <div className="phone-access-choice">
          <RadioGroup value={span} onChange={(chosen) => setSpan(chosen as SpanId)}>
            <Label>{say(TEXTS.hours)}</Label>
            <div className="phone-access-spans">
              {SPANS.map(({ id, text }) => (
                <Radio key={id} value={id} className="phone-access-span">
                  {say(text)}
                </Radio>
              ))}
            </div>
          </RadioGroup>
          <Button className="strong-button" onPress={open}>
            {say(TEXTS.open)}
          </Button>
        </div>
      )}
      {state?.on === true && (
        <>
          <p className="phone-access-until" role="status">
            {state.untilMs === null
              ? say(TEXTS.openAlways)
              : `${say(TEXTS.openUntil)} ${momentIn(state.untilMs, timeZone, language)}`}
          </p>
          {state.addresses.length === 0 ? (
            <p>{say(TEXTS.noNetwork)}</p>
          ) : (
            <>
              <p>{say(TEXTS.scan)}</p>
              <ul className="phone-access-codes">
                {state.addresses.map((address) => (
                  <li key={new URL(address).host}>
                    <QrCode text={address} className="phone-access-code" />
                    <span>{new URL(address).host}</span>
                  </li>
                ))}
              </ul>
            </>
          )}
          <Button className="quiet-button" onPress={close}>
            {say(TEXTS.close)}
          </Button>
        </>
      )}
    </section>
  );
}

function momentIn(atMs: number, timeZone: string, language: Language): string {
  return new Intl.DateTimeFormat(language, {
    timeZone,
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(atMs);
}
