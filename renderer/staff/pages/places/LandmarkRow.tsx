import { Button } from 'react-aria-components';
import type { LandmarkId } from '../../../../domain/landmarks/landmarks.ts';
import { Choice } from '../../controls/Choice.tsx';
import { useSay } from '../../language.ts';
import { BilingualField } from './BilingualField.tsx';
import { IdolPicture } from './IdolPicture.tsx';
import { idolChoices } from './idolChoices.ts';
import type { StreetChange } from './PlacesEditor.tsx';
import { type Place, renamePlace, standAt } from './streetDraft.ts';
import type { StreetFaults } from './streetFaults.ts';
import type { StudioIdol } from './studioIdols.ts';
import { PLACES_TEXTS as TEXTS } from './texts.ts';

export type MoveDirection = 'earlier' | 'later';

type LandmarkRowProps = {
  readonly place: Place;
  /** In the walk, from 0. */
  readonly index: number;
  readonly last: number;
  readonly isHere: boolean;
  readonly ownIdols: readonly StudioIdol[];
  readonly faults: StreetFaults;
  readonly onChange: StreetChange;
  readonly onSettled: () => void;
  readonly onMove: (landmark: LandmarkId, by: MoveDirection) => void;
};

/** One landmark of the walk. */
export function LandmarkRow(props: LandmarkRowProps) {
  const { place, index, last, isHere, ownIdols, faults, onChange, onSettled, onMove } = props;
  const say = useSay();
  const choices = idolChoices(place.idol, ownIdols);
  const standing = choices.find(({ id }) => id === place.idol);
  const rename = (names: Partial<Pick<Place, 'zh' | 'en'>>, field: string) =>
    onChange((now) => renamePlace(now, place.id, names), `${field} ${place.id}`);
  return (
    <li className="places-place" data-landmark={place.id} data-here={isHere || undefined}>
      <span className="places-number" aria-hidden="true">
        {index + 1}
      </span>
      <IdolPicture idol={place.idol} kind={standing?.kind ?? 'gone'} />
      <div className="places-names">
        {isHere && <span className="places-here">{say(TEXTS.here)}</span>}
        <BilingualField
          label={say(TEXTS.zhName)}
          language="zh"
          value={place.zh}
          most={8}
          fault={faults.get(`landmarks.${index}.zh`)}
          onChange={(zh) => rename({ zh }, 'zh')}
          onSettled={onSettled}
        />
        <BilingualField
          label={say(TEXTS.enName)}
          language="en"
          value={place.en}
          most={24}
          fault={faults.get(`landmarks.${index}.en`)}
          onChange={(en) => rename({ en }, 'en')}
          onSettled={onSettled}
        />
        <div>
          <Choice
            label={say(TEXTS.idol)}
            items={choices.map(({ id, name, kind }) => ({
              id,
              name: say(name),
              ...(kind === 'studio' ? { note: say(TEXTS.ours) } : {}),
            }))}
            chosen={place.idol}
            onChoose={(idol) => onChange((now) => standAt(now, place.id, idol))}
          />
          {standing?.kind === 'gone' && <p className="places-gone">{say(TEXTS.gone)}</p>}
        </div>
      </div>
      <div className="places-moves">
        {(['earlier', 'later'] as const).map((by) => (
          <Button
            key={by}
            data-move={by}
            className="places-move"
            aria-label={`${say(TEXTS[by])}: ${say(place)}`}
            isDisabled={by === 'earlier' ? index === 0 : index === last}
            onPress={() => onMove(place.id, by)}
          >
            <span aria-hidden="true">{by === 'earlier' ? '↑' : '↓'}</span>
          </Button>
        ))}
      </div>
    </li>
  );
}
