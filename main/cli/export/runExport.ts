import { type ExportRequest, exportFigures } from '../../host/export/exportFigures.ts';
import { FORMATS, type Format } from '../../host/export/Report.ts';
import { defaultDataFolder } from '../../host/folders/defaultDataFolder.ts';
import { CommandFailure } from '../CommandFailure.ts';
import type { ExportFlags } from '../export.ts';

/** `wrongUsage` says the sentence and does not return. */
export async function runExport(
  flags: ExportFlags & { readonly what: ExportRequest['what'] },
  wrongUsage: (sentence: string) => never,
): Promise<void> {
  const format = flags.format ?? formatOfName(flags.out) ?? 'csv';
  if (format === 'xlsx' && flags.out === undefined && process.stdout.isTTY) {
    wrongUsage('a workbook is no text for a terminal; expected --out FILE.xlsx');
  }
  endQuietlyWhenNobodyReads();
  const exported = await exportFigures({
    dataFolder: flags.data ?? defaultDataFolder(),
    what: flags.what,
    format,
    from: flags.from,
    to: flags.to,
    out: flags.out ?? process.stdout,
    nowMs: Date.now(),
  });
  if (!exported.ok) {
    if (exported.error.kind === 'wrongUsage') wrongUsage(exported.error.sentence);
    throw new CommandFailure(exported.error.sentence);
  }
  if (flags.out !== undefined) process.stderr.write(`${exported.value.rows} rows written to ${flags.out}\n`);
}

function formatOfName(path: string | undefined): Format | undefined {
  return FORMATS.find((format) => path?.toLowerCase().endsWith(`.${format}`));
}

/** `starstreet export … | head` closes the pipe when it has enough; that is no failure. */
function endQuietlyWhenNobodyReads(): void {
  process.stdout.on('error', (failure: NodeJS.ErrnoException) => {
    if (failure.code === 'EPIPE') process.exit(0);
    throw failure;
  });
}
