import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { err, ok, type Result } from '../../../domain/core/Result.ts';
import { describeIssue } from '../config/describeIssue.ts';
import { fileFailureReason } from '../folders/fileFailureReason.ts';
import { writeWhole } from '../folders/writeWhole.ts';

/** Nobody but the owner may read what holds private keys. */
const OWNER_ONLY = 0o600;
/** A kit has about 2 kB, a list of 256 keys 40 kB. */
const MOST_CHARACTERS = 1_000_000;

/** Where a data folder keeps what this kiosk has of the street. */
export function streetPaths(dataFolder: string) {
  const folder = join(dataFolder, 'street');
  return { folder, kit: join(folder, 'kit.json'), oneMachine: join(folder, 'one-machine.json') } as const;
}

/** Writes a file of the street whole, readable by its owner only. */
export function writeSecretFile(path: string, content: unknown): void {
  writeWhole(path, `${JSON.stringify(content, null, 2)}\n`, OWNER_ONLY);
}

/** The same for what everybody may read. */
export function writeOpenFile(path: string, content: unknown): void {
  writeWhole(path, `${JSON.stringify(content, null, 2)}\n`);
}

export function makeStreetFolder(dataFolder: string): void {
  const { folder } = streetPaths(dataFolder);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
}

/**
 * Reads a file of the street. The error says what is wrong and where, and never what stands there: that may be a private
 * key. `missing` is an error like any other.
 */
export function readStreetFile<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
): Result<z.infer<Schema>, string> {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (failure) {
    const reason = existsSync(path) ? fileFailureReason(failure) : 'there is no such file';
    return err(`it cannot be read (${reason})`);
  }
  if (text.length > MOST_CHARACTERS) return err('it is far larger than a file of the street');
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return err('it is no whole JSON; it was cut off or edited');
  }
  const known = formatFault(value);
  if (known !== null) return err(known);
  const parsed = schema.safeParse(value);
  if (parsed.success) return ok(parsed.data);
  const issue = parsed.error.issues[0];
  if (issue?.path[0] === 'format') return err(`it is another kind of file: ${kindOf(value)}`);
  const place = issue === undefined || issue.path.length === 0 ? 'the file' : issue.path.join('.');
  const expected = issue === undefined ? '' : describeIssue(issue, undefined).replace(/, found nothing$/, '');
  return err(`at ${place}: ${expected}`);
}

const headSchema = z.object({ format: z.string(), version: z.number() });

/** What can be said of a file before its form is looked at. */
function formatFault(value: unknown): string | null {
  const head = headSchema.safeParse(value);
  if (!head.success || !head.data.format.startsWith('starstreet-')) return 'it is no file of a street';
  return head.data.version > 1 ? 'it was made by a newer Star Street than this one' : null;
}

const KINDS: Record<string, string> = {
  'starstreet-street': 'the organizer’s own, which no kiosk needs; take a kit',
  'starstreet-kit': 'a kit, which kiosks join with',
  'starstreet-roster': 'a list of keys',
  'starstreet-one-machine': 'the street of one machine',
};

function kindOf(value: unknown): string {
  const head = headSchema.safeParse(value);
  return KINDS[head.success ? head.data.format : ''] ?? 'one that this program does not know';
}
