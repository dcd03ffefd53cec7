import { useEffect, useState } from 'react';
import { Header, ListBox, ListBoxItem, ListBoxSection, Radio, RadioGroup } from 'react-aria-components';
import type { IdolLines, Occasion } from '../../../../contract/lines.ts';
import type { StreetContent } from '../../../../contract/streetContent.ts';
import { IDOLS, type IdolId, type LandmarkId } from '../../../../domain/landmarks/landmarks.ts';
import { IDOL_IDS } from '../../../../domain/shows/idolIds.ts';
import { useSay } from '../../language.ts';
import { characterOf } from './idolChoices.ts';
import './LinesPanel.css';
import { OccasionLines } from './OccasionLines.tsx';
import { OCCASION_GROUPS, OCCASION_NAMES } from './occasionNames.ts';
import type { StreetChange } from './PlacesEditor.tsx';
import { shippedLines } from './shippedLines.ts';
import type { StreetFaults } from './streetFaults.ts';
import type { StudioIdol } from './studioIdols.ts';
import { PLACES_TEXTS as TEXTS } from './texts.ts';

type LinesPanelProps = {
  readonly street: StreetContent;
  readonly here: LandmarkId;
  readonly ownIdols: readonly StudioIdol[];
  readonly faults: StreetFaults;
  readonly onChange: StreetChange;
  readonly onSettled: () => void;
};

/** What each of the eight says on each occasion. */
export function LinesPanel({ street, here, ownIdols, faults, onChange, onSettled }: LinesPanelProps) {
  const say = useSay();
  const standing = street.landmarks.find(({ id }) => id === here)?.idol;
  const [idol, setIdol] = useState<IdolId>(() => characterOf(standing, ownIdols) ?? 'xingman');
  const [occasion, setOccasion] = useState<Occasion>('idle');
  const [own, setOwn] = useState<{ readonly idol: IdolId; readonly lines: IdolLines } | null>(null);
  useEffect(() => {
    let isWanted = true;
    void shippedLines(idol).then((lines) => isWanted && setOwn({ idol, lines }));
    return () => {
      isWanted = false;
    };
  }, [idol]);
  const isWritten = (of: Occasion) => street.lines[idol]?.[of] !== undefined;
  const isFaulty = (of: Occasion) =>
    [...faults.keys()].some((place) => place.startsWith(`lines.${idol}.${of}.`));
  return (
    <div className="places-panel">
      <p>{say(TEXTS.linesAbout)}</p>
      <RadioGroup
        className="places-whose"
        aria-label={say(TEXTS.whose)}
        orientation="horizontal"
        value={idol}
        onChange={(chosen) => setIdol(chosen as IdolId)}
      >
        {IDOL_IDS.map((id) => (
          <Radio key={id} value={id} className="places-who">
            <img src={`/idols/${id}/poster.png`} alt="" />
            {say(IDOLS[id])}
            {street.lines[id] !== undefined && <span className="places-dot" title={say(TEXTS.written)} />}
          </Radio>
        ))}
      </RadioGroup>
      <div className="places-bench">
        <ListBox
          className="places-occasions"
          aria-label={say(TEXTS.when)}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[occasion]}
          onSelectionChange={(keys) => {
            const [key] = keys === 'all' ? [] : [...keys];
            if (key !== undefined) setOccasion(key as Occasion);
          }}
        >
          {OCCASION_GROUPS.map(({ id, name, occasions }) => (
            <ListBoxSection key={id} id={id}>
              <Header>{say(name)}</Header>
              {occasions.map((of) => (
                <ListBoxItem key={of} id={of} textValue={say(OCCASION_NAMES[of])}>
                  <span>{say(OCCASION_NAMES[of])}</span>
                  {isWritten(of) && <small data-bad={isFaulty(of) || undefined}>{say(TEXTS.written)}</small>}
                </ListBoxItem>
              ))}
            </ListBoxSection>
          ))}
        </ListBox>
        {own !== null && own.idol === idol && (
          <OccasionLines
            key={`${idol} ${occasion}`}
            idol={idol}
            occasion={occasion}
            written={street.lines[idol]?.[occasion] ?? null}
            own={own.lines.occasions[occasion]}
            faults={faults}
            onChange={onChange}
            onSettled={onSettled}
          />
        )}
      </div>
    </div>
  );
}
