import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { err, ok, type Result } from '../../domain/core/Result.ts';
import { type ModelSource, PACKED_LOADER } from './modelSources.ts';

const packedFilesSchema = z.array(
  z.object({ filename: z.string(), start: z.int().min(0), end: z.int().min(1) }),
);

/**
 * The bytes of one network out of its package below `modulesFolder`, checked against its hash.
 * Fails with one sentence that names the file, what was promised, what was found, and what to do.
 */
export function readModelSource(source: ModelSource, modulesFolder: string): Result<Uint8Array, string> {
  const read = readPackageFile(modulesFolder, source.package, source.file);
  if (!read.ok) return read;
  let bytes: Uint8Array = read.value;
  if (source.member !== null) {
    const loader = readPackageFile(modulesFolder, PACKED_LOADER.package, PACKED_LOADER.file);
    if (!loader.ok) return loader;
    const range = memberRange(Buffer.from(loader.value).toString('utf8'), source.member);
    if (range === null)
      return err(`${PACKED_LOADER.package}/${PACKED_LOADER.file} does not list ${source.member}. ${ADVICE}`);
    bytes = bytes.subarray(range.start, range.end);
  }
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found === source.sha256) return ok(bytes);
  const what = source.member === null ? source.file : `${source.member} in ${source.file}`;
  return err(
    `${source.package}/${what} is not what was promised: SHA-256 ${source.sha256} expected, ${found} found. ${ADVICE}`,
  );
}

const ADVICE = 'Delete the folder node_modules and start again, so that the package is fetched afresh.';

function readPackageFile(modulesFolder: string, name: string, file: string): Result<Uint8Array, string> {
  try {
    return ok(readFileSync(path.join(modulesFolder, ...name.split('/'), file)));
  } catch (failure) {
    return err(`${name}/${file} cannot be read (${(failure as Error).message}). ${ADVICE}`);
  }
}

/** Byte range of a member, from the JSON that the packed file's loader script carries. */
function memberRange(loader: string, member: string): { start: number; end: number } | null {
  const listed = /"files":\s*(\[[^\]]*\])/.exec(loader)?.[1];
  if (listed === undefined) return null;
  const parsed = packedFilesSchema.safeParse(JSON.parse(listed));
  if (!parsed.success) return null;
  return parsed.data.find((file) => file.filename.endsWith(`/${member}`)) ?? null;
}
