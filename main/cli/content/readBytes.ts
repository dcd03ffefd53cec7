import { readFileSync, statSync } from 'node:fs';
import { MOST_STAR_BYTES } from '../../../contract/starFile.ts';
import { err, ok, type Result } from '../../../domain/core/Result.ts';
import { STAR_TOO_LARGE } from '../../host/content/star/readStar.ts';
import { fileFailureReason } from '../../host/folders/fileFailureReason.ts';

/** A file that is no larger than any of ours. The error is a sentence. */
export function readBytes(file: string): Result<Buffer, string> {
  try {
    const found = statSync(file, { throwIfNoEntry: false });
    if (found === undefined) return err(`${file}: there is no such file.`);
    if (found.size > MOST_STAR_BYTES) return err(`${file}: ${STAR_TOO_LARGE}`);
    return ok(readFileSync(file));
  } catch (failure) {
    if (!(failure instanceof Error && 'syscall' in failure)) throw failure;
    return err(`${file}: it cannot be read (${fileFailureReason(failure)}).`);
  }
}
