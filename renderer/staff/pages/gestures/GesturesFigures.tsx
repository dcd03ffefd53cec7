import { useMemo } from 'react';
import { Chart } from '../../charts/Chart.tsx';
import { Card } from '../../figures/Card.tsx';
import { useShownFigures } from '../../figures/FiguresContext.ts';
import { useWording } from '../../figures/Wording.ts';
import { useSay } from '../../language.ts';
import { FigureTable } from '../../tables/FigureTable.tsx';
import { gesturesInOrder, gesturesOption } from './gesturesOption.ts';

const ROW_HEIGHT_PX = 30;

/** Which gestures people make, by hand or by touch. */
export function GesturesFigures() {
  const say = useSay();
  const wording = useWording();
  const { overview } = useShownFigures();
  const inOrder = useMemo(() => gesturesInOrder(overview.gestures), [overview]);
  const option = useMemo(() => gesturesOption(inOrder, wording), [inOrder, wording]);
  const title = say({ zh: '哪些手势做得最多', en: 'Which gestures are made most' });
  return (
    <>
      <Card title={title}>
        <Chart option={option} height={inOrder.length * ROW_HEIGHT_PX + 76} label={title} />
      </Card>
      <FigureTable
        table="gesture-counts"
        rows={inOrder}
        columns={[
          wording.language === 'en' ? 'gesture' : 'gesture_zh',
          'times',
          'by_hand',
          'by_touch',
          'check_ins',
          'mean_score',
          'uptime_share',
          'camera_share',
        ]}
        barred={['times', 'check_ins']}
      />
    </>
  );
}
