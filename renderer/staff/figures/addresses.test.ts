import { expect, test } from 'vitest';
import { exportAddress, printPageAddress, reportAddress } from './addresses.ts';

test('addresses of downloads name what was asked for and leave open what is open', () => {
  const week = { from: '2026-11-18', to: '2026-11-24', landmark: 'museum' } as const;
  const whole = { from: null, to: null, landmark: null };
  expect(exportAddress('visits', 'csv', week)).toBe('/staff/export/visits.csv?from=2026-11-18&to=2026-11-24');
  expect(exportAddress('report', 'xlsx', whole)).toBe('/staff/export/report.xlsx');
  expect(reportAddress(week, 'en')).toBe(
    '/staff/report.pdf?from=2026-11-18&to=2026-11-24&landmark=museum&language=en',
  );
  expect(printPageAddress(whole, 'zh-CN')).toBe('/staff/?print=report&dialog=yes&language=zh-CN');
});
