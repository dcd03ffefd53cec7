import type { EChartsCoreOption } from 'echarts/core';
import { use, useEffect, useRef } from 'react';
import { PrintingContext } from '../print/PrintingContext.ts';
import './Chart.css';
import { CHART_FONT, INK } from './palette.ts';
import { initChart } from './parts.ts';

type ChartProps = {
  readonly option: EChartsCoreOption;
  /** In CSS pixels. */
  readonly height: number;
  /** What the picture shows, for those who do not see it; the table beside it has the numbers. */
  readonly label: string;
};

/** A chart of ECharts that fills its width. Charts stand still: nothing is to be waited for, on paper least of all. */
export function Chart({ option, height, label }: ChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const printing = use(PrintingContext);
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const chart = initChart(element, null, { renderer: 'svg' });
    chart.setOption({
      animation: false,
      textStyle: { fontFamily: CHART_FONT, color: INK },
      ...option,
      ...(printing ? { tooltip: { show: false } } : {}),
    });
    const observer = new ResizeObserver(() => chart.resize());
    observer.observe(element);
    return () => {
      observer.disconnect();
      chart.dispose();
    };
  }, [option, printing]);
  return <div ref={place} className="chart" role="img" aria-label={label} style={{ height }} />;
}
