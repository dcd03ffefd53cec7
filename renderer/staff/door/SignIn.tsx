import { useState } from 'react';
import { Button, Form, Input, Label, TextField } from 'react-aria-components';
import type { StaffState } from '../../../contract/staffApi.ts';
import { assertNever } from '../../../domain/core/assertNever.ts';
import type { StaffApi } from '../../client/StaffApi.ts';
import { StarStreetMark } from '../../ui/StarStreetMark.tsx';
import { LanguageSwitch } from '../frame/LanguageSwitch.tsx';
import { type Bilingual, type Language, useSay } from '../language.ts';
import { PinPad } from './PinPad.tsx';
import './SignIn.css';
import { DOOR_TEXTS, lockedText, NO_PIN_TEXT, wrongPinText } from './texts.ts';
import { usePause } from './usePause.ts';

const LONGEST_PIN = 12;

type SignInProps = {
  readonly api: StaffApi;
  readonly state: StaffState;
  readonly onScreen: boolean;
  readonly onSignedIn: () => void;
  readonly onLanguage: (language: Language) => void;
};

/** The door of the console. What is typed is shown as dots, for the street looks on. */
export function SignIn({ api, state, onScreen, onSignedIn, onLanguage }: SignInProps) {
  const say = useSay();
  const [pin, setPin] = useState('');
  const [looking, setLooking] = useState(false);
  const [problem, setProblem] = useState<Bilingual | null>(state.pinSet ? null : NO_PIN_TEXT);
  const pause = usePause(state.lockedForMs);
  const locked = pause.secondsLeft > 0;
  const told = locked ? lockedText(pause.secondsLeft) : problem;

  const enter = async () => {
    if (pin.length === 0 || looking || locked) return;
    setLooking(true);
    setProblem(null);
    try {
      const answer = await api.door.signIn({ pin, onKioskScreen: onScreen });
      switch (answer.kind) {
        case 'signedIn':
          onSignedIn();
          return;
        case 'wrong':
          setProblem(wrongPinText(answer.triesLeft));
          break;
        case 'locked':
          pause.begin(answer.retryInMs);
          break;
        case 'noPin':
          setProblem(NO_PIN_TEXT);
          break;
        default:
          assertNever(answer, 'SignInAnswer');
      }
    } catch {
      setProblem(DOOR_TEXTS.away);
    } finally {
      setPin('');
      setLooking(false);
    }
  };

  return (
    <main className="sign-in">
      <Form
        className="sign-in-card"
        onSubmit={(event) => {
          event.preventDefault();
          void enter();
        }}
      >
        <StarStreetMark className="sign-in-mark" />
        <h1>{say(DOOR_TEXTS.title)}</h1>
        <p>{say(DOOR_TEXTS.enterPin)}</p>
        <TextField
          value={pin}
          onChange={(typed) => setPin(typed.replace(/\D/g, '').slice(0, LONGEST_PIN))}
          type="password"
          inputMode="numeric"
          autoComplete="off"
          autoFocus
          isDisabled={locked}
        >
          <Label className="visually-hidden">{say(DOOR_TEXTS.pinLabel)}</Label>
          <Input className="sign-in-pin" placeholder="••••" />
        </TextField>
        <p className="sign-in-problem" role="alert">
          {looking ? say(DOOR_TEXTS.looking) : told === null ? '' : say(told)}
        </p>
        <PinPad
          disabled={locked || looking}
          onDigit={(digit) => setPin((typed) => `${typed}${digit}`.slice(0, LONGEST_PIN))}
          onErase={() => setPin((typed) => typed.slice(0, -1))}
          onEnter={() => void enter()}
        />
        <div className="sign-in-foot">
          <LanguageSwitch onLanguage={onLanguage} />
          {onScreen && (
            <Button className="quiet-button" onPress={() => window.location.replace('/')}>
              {say(DOOR_TEXTS.back)}
            </Button>
          )}
        </div>
      </Form>
    </main>
  );
}
