import { Card } from '../../figures/Card.tsx';
import { coverageWords } from '../../figures/coverage.ts';
import { useShownFigures } from '../../figures/FiguresContext.ts';
import { useWording } from '../../figures/Wording.ts';
import { useSay } from '../../language.ts';
import './DoubtfulHours.css';
import { worstHours } from './worstHours.ts';

/** The hours whose counts are too low because kiosks did not see, in words. */
export function DoubtfulHours() {
  const say = useSay();
  const wording = useWording();
  const { overview } = useShownFigures();
  const { hours, more } = worstHours(overview.hours);
  if (hours.length === 0) return null;
  return (
    <Card
      title={say({ zh: '要小心看的小时', en: 'Hours to be careful with' })}
      note={say({
        zh: '这些小时里屏幕停机或摄像头看不见，人数少算了。最差的排在前面。',
        en: 'In these hours kiosks were down or blind and people went uncounted. The worst come first.',
      })}
    >
      <ul className="doubtful-hours">
        {hours.map(({ date, hour, figures }) => (
          <li key={`${date} ${hour}`}>
            <strong>
              {wording.day(date)} {wording.hour(hour)}
            </strong>
            <span>{say(coverageWords(figures, wording))}</span>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p className="card-note">
          {say({
            zh: `另有 ${wording.count(more)} 个小时，见导出的表。`,
            en: `And ${wording.count(more)} more; see the exported table.`,
          })}
        </p>
      )}
    </Card>
  );
}
