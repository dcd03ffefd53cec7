import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Result } from '../../../domain/core/Result.ts';
import { readConfiguration } from '../../host/config/ConfigurationFile.ts';
import { createHost } from '../../host/createHost.ts';
import { intoFile } from '../../host/export/intoFile.ts';
import { parsePeriod } from '../../host/export/parsePeriod.ts';
import { defaultDataFolder } from '../../host/folders/defaultDataFolder.ts';
import { fileFailureReason } from '../../host/folders/fileFailureReason.ts';
import { type ResourceFolders, resourceFolders } from '../../host/folders/ResourceFolders.ts';
import type { PagePrinter } from '../../host/PagePrinter.ts';
import { openDatabaseForReading } from '../../host/store/openForReading.ts';
import { printPage } from '../../shell/chromium/printPage.ts';
import { CommandFailure } from '../CommandFailure.ts';
import { PROGRAM_VERSION } from '../programVersion.ts';
import type { ReportFlags } from '../report.ts';

const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));

export type ReportParts = { readonly folders: ResourceFolders; readonly printPage: PagePrinter };

/**
 * Prints the console's pages with a host of its own, which keeps nothing and only reads the figures: the kiosk may be
 * running, or may not. `wrongUsage` says the sentence and does not return.
 */
export async function runReport(
  flags: ReportFlags & { readonly out: string },
  wrongUsage: (sentence: string) => never,
  parts: ReportParts = { folders: resourceFolders(PROJECT), printPage },
): Promise<void> {
  const figuresFolder = path.resolve(flags.data ?? defaultDataFolder());
  // Said before a browser is started for nothing.
  const configuration = readConfiguration(figuresFolder);
  if (!configuration.ok) throw new CommandFailure(configuration.error.sentence);
  const period = parsePeriod(flags.from, flags.to, configuration.value.timeZone);
  if (!period.ok) wrongUsage(period.error);
  const database = openDatabaseForReading(figuresFolder);
  if (!database.ok) throw new CommandFailure(database.error.sentence);
  database.value.close();

  const pdf = await printed(flags, figuresFolder, parts);
  if (!pdf.ok) throw new CommandFailure(pdf.error);
  const out = path.resolve(flags.out);
  try {
    await intoFile(out, async (stream) => void stream.write(pdf.value));
  } catch (failure) {
    if (!(failure instanceof Error && 'syscall' in failure)) throw failure;
    throw new CommandFailure(
      `${out} could not be written (${fileFailureReason(failure)}). Choose another place with --out, or free some space.`,
    );
  }
  process.stderr.write(`Report written to ${flags.out}\n`);
}

async function printed(
  {
    from = null,
    to = null,
    language,
  }: { from?: string | null; to?: string | null; language: 'zh-CN' | 'en' },
  figuresFolder: string,
  { folders, printPage: print }: ReportParts,
): Promise<Result<Uint8Array, string>> {
  const data = await mkdtemp(path.join(tmpdir(), 'starstreet-report-'));
  try {
    const made = await createHost({
      folders: { ...folders, data },
      figuresFolder,
      version: PROGRAM_VERSION,
      port: 0,
      printPage: print,
    });
    if (!made.ok) throw new CommandFailure(made.error.sentence);
    const host = made.value;
    try {
      if (host.printReport === null) throw new Error('A host with a printer has no report');
      return await host.printReport({ from, to, landmark: null, language });
    } finally {
      await host.dispose();
    }
  } finally {
    await rm(data, { recursive: true, force: true });
  }
}
