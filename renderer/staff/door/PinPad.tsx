import { Button } from 'react-aria-components';
import { useSay } from '../language.ts';
import { DOOR_TEXTS } from './texts.ts';

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

type PinPadProps = {
  readonly disabled: boolean;
  readonly onDigit: (digit: string) => void;
  readonly onErase: () => void;
  readonly onEnter: () => void;
};

/** The keys of a screen that has no keyboard. */
export function PinPad({ disabled, onDigit, onErase, onEnter }: PinPadProps) {
  const say = useSay();
  return (
    <div className="pin-pad">
      {DIGITS.map((digit) => (
        <Button key={digit} isDisabled={disabled} onPress={() => onDigit(digit)}>
          {digit}
        </Button>
      ))}
      <Button className="pin-pad-word" isDisabled={disabled} onPress={onErase}>
        {say(DOOR_TEXTS.erase)}
      </Button>
      <Button isDisabled={disabled} onPress={() => onDigit('0')}>
        0
      </Button>
      <Button className="pin-pad-word pin-pad-enter" isDisabled={disabled} onPress={onEnter}>
        {say(DOOR_TEXTS.enter)}
      </Button>
    </div>
  );
}
