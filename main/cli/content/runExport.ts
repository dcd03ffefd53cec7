import { statSync } from 'node:fs';
import path from 'node:path';
import { documentName } from '../../../contract/show.ts';
import type { StarQuestion } from '../../../contract/staff/contentApi.ts';
import { packStar, starName } from '../../host/content/star/packStar.ts';
import { intoFile } from '../../host/export/intoFile.ts';
import { writeText } from '../../host/export/writeText.ts';
import { fileFailureReason } from '../../host/folders/fileFailureReason.ts';
import { CommandFailure } from '../CommandFailure.ts';
import type { ExportContentFlags, WrongUsage } from '../content.ts';
import { PROGRAM_VERSION } from '../programVersion.ts';
import { openShelf } from './openContent.ts';

export async function runExport(
  { show, idol, out, data }: ExportContentFlags,
  wrongUsage: WrongUsage,
): Promise<void> {
  if (show !== undefined && idol !== undefined) wrongUsage('expected --show or --idol, not both');
  const id = show ?? idol;
  if (id !== undefined && !documentName.safeParse(id).success) {
    wrongUsage(`"${id}" is no name of a document; starstreet content list shows them`);
  }
  const question: StarQuestion =
    id === undefined ? { holds: 'street' } : { holds: show === undefined ? 'idol' : 'show', id };
  const nowMs = Date.now();
  const packed = await packStar(openShelf(data), question, { program: PROGRAM_VERSION, nowMs });
  if (!packed.ok) throw new CommandFailure(packed.error);
  const isFolder = statSync(out, { throwIfNoEntry: false })?.isDirectory() ?? false;
  const file = isFolder ? path.join(out, starName(question, nowMs)) : out;
  try {
    await intoFile(path.resolve(file), (stream) => writeText(stream, [packed.value]));
  } catch (failure) {
    // Only what the file system says is expected here.
    if (!(failure instanceof Error && 'syscall' in failure)) throw failure;
    throw new CommandFailure(
      `${file} could not be written (${fileFailureReason(failure)}). Choose another place with --out, or free some space.`,
    );
  }
  process.stdout.write(`${file}\n`);
}
