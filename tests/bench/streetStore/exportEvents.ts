import { exportFigures } from '../../../main/host/export/exportFigures.ts';

/** Run as a process of its own: writes all events of a data folder as CSV, and prints how much memory that took. */
const [dataFolder = '', out = ''] = process.argv.slice(2);
const exported = await exportFigures({ dataFolder, what: 'events', format: 'csv', out, nowMs: Date.now() });
if (!exported.ok) throw new Error(exported.error.sentence);
// In kilobytes on all systems.
process.stdout.write(
  JSON.stringify({ rows: exported.value.rows, peakKilobytes: process.resourceUsage().maxRSS }),
);
