import { useShownFigures } from '../../figures/FiguresContext.ts';
import { useWording } from '../../figures/Wording.ts';
import { FigureTable } from '../../tables/FigureTable.tsx';

const COLUMNS = [
  'passers_by',
  'capture_rate',
  'visits',
  'engagement_rate',
  'check_ins',
  'check_in_rate',
  'dwell_median_seconds',
  'stamps',
  'uptime_share',
  'camera_share',
];
const BARRED = ['passers_by', 'visits', 'check_ins', 'stamps'];

/** Places and those who stand there, side by side. */
export function LandmarksFigures() {
  const { overview } = useShownFigures();
  const en = useWording().language === 'en';
  return (
    <>
      <FigureTable
        table="landmarks"
        rows={overview.landmarks}
        columns={[en ? 'landmark_en' : 'landmark_zh', ...COLUMNS]}
        barred={BARRED}
      />
      <FigureTable
        table="idols"
        rows={overview.idols}
        columns={[en ? 'idol' : 'idol_zh', ...COLUMNS]}
        barred={BARRED}
      />
    </>
  );
}
