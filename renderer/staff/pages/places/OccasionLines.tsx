import { Button } from 'react-aria-components';
import type { Line, Occasion } from '../../../../contract/lines.ts';
import { IDOLS, type IdolId } from '../../../../domain/landmarks/landmarks.ts';
import { useSay } from '../../language.ts';
import { BilingualField } from './BilingualField.tsx';
import { OCCASION_NAMES } from './occasionNames.ts';
import type { StreetChange } from './PlacesEditor.tsx';
import { writeLines } from './streetDraft.ts';
import { type StreetFaults, wordsFor } from './streetFaults.ts';
import { PLACES_TEXTS as TEXTS, WORD_TEXTS } from './texts.ts';

type OccasionLinesProps = {
  readonly idol: IdolId;
  readonly occasion: Occasion;
  /** What staff wrote; null while her own lines hold. */
  readonly written: readonly Line[] | null;
  readonly own: readonly Line[];
  readonly faults: StreetFaults;
  readonly onChange: StreetChange;
  readonly onSettled: () => void;
};

/** The lines of one idol for one occasion: her own to read, or those of staff to write. */
export function OccasionLines(props: OccasionLinesProps) {
  const { idol, occasion, written, own, faults, onChange, onSettled } = props;
  const say = useSay();
  const place = `lines.${idol}.${occasion}`;
  const write = (lines: readonly Line[], by?: string) =>
    onChange((now) => writeLines(now, idol, occasion, lines), by);
  const title = `${say(IDOLS[idol])} · ${say(OCCASION_NAMES[occasion])}`;
  if (written === null) {
    return (
      <section className="places-lines" aria-label={title}>
        <h2>{title}</h2>
        <p className="places-note">{say(TEXTS.ownLines)}</p>
        <ul className="places-own">
          {own.map((line) => (
            <li key={line.zh}>
              <span lang="zh-CN">{line.zh}</span>
              <span lang="en">{line.en}</span>
            </li>
          ))}
        </ul>
        <Button className="strong-button" onPress={() => write(own)}>
          {say(TEXTS.rewrite)}
        </Button>
      </section>
    );
  }
  const tooMany = faults.get(place);
  return (
    <section className="places-lines" aria-label={title}>
      <h2>{title}</h2>
      <ol className="places-written">
        {written.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line has no other name than its place.
          <li key={index}>
            {(['zh', 'en'] as const).map((field) => (
              <BilingualField
                key={field}
                label={field === 'zh' ? '中文' : 'English'}
                language={field}
                isLong
                value={line[field]}
                most={field === 'zh' ? 46 : 110}
                fault={faults.get(`${place}.${index}.${field}`)}
                onChange={(text) =>
                  write(written.with(index, { ...line, [field]: text }), `${place} ${index} ${field}`)
                }
                onSettled={onSettled}
              />
            ))}
            <Button
              className="places-move"
              aria-label={`${say(TEXTS.removeLine)} ${index + 1}`}
              onPress={() => write(written.toSpliced(index, 1))}
            >
              <span aria-hidden="true">✕</span>
            </Button>
          </li>
        ))}
      </ol>
      {tooMany !== undefined && <p className="places-gone">{say(tooMany)}</p>}
      <div className="places-tools">
        <Button className="quiet-button" onPress={() => write([...written, { zh: '', en: '' }])}>
          {say(TEXTS.addLine)}
        </Button>
        <Button className="quiet-button" onPress={() => write([])}>
          {say(TEXTS.backToOwn)}
        </Button>
      </div>
      <p className="places-note">
        {say(TEXTS.words)}:{' '}
        {wordsFor(occasion).map((word) => (
          <span className="places-word" key={word}>
            <code>{word}</code> {WORD_TEXTS[word] !== undefined && say(WORD_TEXTS[word])}
          </span>
        ))}
      </p>
    </section>
  );
}
