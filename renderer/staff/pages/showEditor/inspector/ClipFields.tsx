import { Checkbox } from 'react-aria-components';
import { assertNever } from '../../../../../domain/core/assertNever.ts';
import { GESTURE_IDS, GESTURES } from '../../../../../domain/gestures/vocabulary.ts';
import { EXPRESSIONS } from '../../../../../domain/idols/vocabulary.ts';
import type { DraftClip } from '../../../../../domain/shows/editing/Draft.ts';
import {
  CROPS,
  type Performer,
  PULSES,
  SHOW_MOTIONS,
  STAGE_EFFECTS,
} from '../../../../../domain/shows/Show.ts';
import { Choice } from '../../../controls/Choice.tsx';
import { type Bilingual, useSay } from '../../../language.ts';
import {
  CROP_NAMES,
  EFFECT_NAMES,
  EXPRESSION_NAMES,
  motionName,
  PULSE_NAMES,
  performerName,
} from '../names.ts';
import { EDITOR_TEXTS as TEXTS } from '../texts.ts';
import { Amount, FormationFields } from './Fields.tsx';

type ClipFieldsProps = {
  readonly one: DraftClip;
  readonly cast: readonly Performer[];
  /** Fields of the clip's own track. */
  readonly onChange: (fields: object) => void;
};

/** What a clip is, by its track. */
export function ClipFields({ one, cast, onChange }: ClipFieldsProps) {
  const say = useSay();
  const pick = <Id extends string>(
    label: Bilingual,
    field: string,
    chosen: Id,
    ids: readonly Id[],
    nameOf: (id: Id) => Bilingual,
  ) => (
    <Choice
      label={say(label)}
      items={[...new Set([...ids, chosen])].map((id) => ({ id, name: say(nameOf(id)) }))}
      chosen={chosen}
      onChoose={(id) => onChange({ [field]: id })}
    />
  );
  const percent = (label: Bilingual, field: string, value: number, least: number, most: number) => (
    <Amount
      label={say(label)}
      value={Math.round(value * 100)}
      least={least}
      most={most}
      step={5}
      onChange={(next) => onChange({ [field]: next / 100 })}
    />
  );
  const everybody: readonly Performer[] = ['all', ...cast];
  const blend = (value: number) => (
    <Amount
      label={say(TEXTS.blend)}
      value={value}
      least={0}
      most={Math.min(8, one.clip.lengthBeats)}
      step={0.25}
      onChange={(blendBeats) => onChange({ blendBeats })}
    />
  );
  switch (one.track) {
    case 'formation':
      return (
        <FormationFields
          label={say(TEXTS.formation)}
          formation={one.clip.formation}
          onChange={(formation) => onChange({ formation })}
        />
      );
    case 'motion':
      return (
        <>
          {pick(TEXTS.motion, 'motion', one.clip.motion, SHOW_MOTIONS, motionName)}
          {pick(TEXTS.who, 'idol', one.clip.idol, everybody, performerName)}
          <Checkbox
            className="show-check"
            isSelected={one.clip.mirrored}
            onChange={(mirrored) => onChange({ mirrored })}
          >
            <i aria-hidden="true" />
            {say(TEXTS.mirrored)}
          </Checkbox>
          {blend(one.clip.blendBeats)}
        </>
      );
    case 'expression':
      return (
        <>
          {pick(
            TEXTS.expression,
            'expression',
            one.clip.expression,
            EXPRESSIONS,
            (id) => EXPRESSION_NAMES[id],
          )}
          {pick(TEXTS.who, 'idol', one.clip.idol, everybody, performerName)}
          {blend(one.clip.blendBeats)}
        </>
      );
    case 'lyrics':
      return (
        <Choice
          label={say(TEXTS.who)}
          items={everybody.map((id) => ({ id, name: say(performerName(id)) }))}
          chosen={one.clip.singers[0] ?? 'all'}
          onChoose={(id) => onChange({ singers: [id] })}
        />
      );
    case 'effects':
      return (
        <>
          {pick(TEXTS.effect, 'effect', one.clip.effect, STAGE_EFFECTS, (id) => EFFECT_NAMES[id])}
          {percent(TEXTS.level, 'level', one.clip.level, 0, 100)}
          <label className="show-field">
            {say(TEXTS.colour)}
            <input
              type="color"
              value={one.clip.colour}
              onChange={(event) => onChange({ colour: event.target.value })}
            />
          </label>
          <Amount
            label={say(TEXTS.fade)}
            value={one.clip.fadeBeats}
            least={0}
            most={32}
            step={0.5}
            onChange={(fadeBeats) => onChange({ fadeBeats })}
          />
          {pick(TEXTS.pulse, 'pulse', one.clip.pulse, PULSES, (id) => PULSE_NAMES[id])}
        </>
      );
    case 'camera':
      return (
        <>
          {pick(TEXTS.crop, 'crop', one.clip.crop, CROPS, (id) => CROP_NAMES[id])}
          <Choice
            label={say(TEXTS.on)}
            items={[
              { id: 'middle', name: say(TEXTS.middle) },
              ...cast.map((id) => ({ id, name: say(performerName(id)) })),
            ]}
            chosen={one.clip.on ?? 'middle'}
            onChoose={(id) => onChange({ on: id === 'middle' ? null : id })}
          />
          {percent(TEXTS.push, 'push', one.clip.push, -50, 50)}
          {percent(TEXTS.shake, 'shake', one.clip.shake, 0, 100)}
        </>
      );
    case 'cheers':
      return pick(TEXTS.gesture, 'gesture', one.clip.gesture, GESTURE_IDS, (id) => GESTURES[id]);
    default:
      return assertNever(one, 'Track');
  }
}
