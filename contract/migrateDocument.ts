import { err, ok, type Result } from '../domain/core/Result.ts';

/** Lifts a document of one version to the next one. It meets only what was valid in its own version. */
export type Migration = (document: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/**
 * Brings a document that people keep in files to the version that this program reads. `migrations` has the step from
 * version 1 to 2 first, and so one less than there are versions. The error is a sentence with the file's name. Anything
 * that is no group of keys is passed on as it is, for the schema to refuse.
 */
export function migrateDocument(
  document: unknown,
  migrations: readonly Migration[],
  file: string,
): Result<unknown, string> {
  if (typeof document !== 'object' || document === null || Array.isArray(document)) return ok(document);
  const newest = migrations.length + 1;
  let current = { ...document } as Record<string, unknown>;
  const { version } = current;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    const found = version === undefined ? 'missing' : JSON.stringify(version);
    return err(`${file}: version is ${found}; expected 1 to ${newest}. A new file has "version": ${newest}.`);
  }
  if (version > newest) {
    return err(
      `${file}: version is ${version}; this program reads up to ${newest}. Update the program on this machine.`,
    );
  }
  for (const [place, migrate] of migrations.entries()) {
    if (place + 1 >= version) current = { ...migrate(current), version: place + 2 };
  }
  return ok(current);
}
