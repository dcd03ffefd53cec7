import {
  BACKUP_FILE_VERSION,
  type BackupManifest,
  backupManifestSchema,
} from '../../../contract/backupFile.ts';
import { type RosterFile, rosterFileSchema } from '../../../contract/street.ts';
import { err, ok, type Result } from '../../../domain/core/Result.ts';
import { type Archive, withArchive } from '../content/archive/readArchive.ts';
import type { ContentShelf } from '../content/ContentShelf.ts';
import { documentPath, mayBeNamed, type Named } from '../content/contentPlaces.ts';
import { documentText, parseText } from '../content/documentText.ts';
import { MANIFEST, sha256Of } from '../content/star/packStar.ts';
import { rosterFault } from '../street/checkFiles.ts';

const MEBIBYTE = 1024 * 1024;
const LIMITS = {
  entries: 900,
  /** A kiosk's events of a year are some hundred megabytes. */
  entryBytes: (name: string) => (name.startsWith('events/') ? 2048 * MEBIBYTE : MEBIBYTE),
  totalBytes: 4096 * MEBIBYTE,
};

export type BackupDocument = Named & { readonly text: string; readonly zh: string; readonly en: string };

export type ReadBackup = {
  readonly manifest: BackupManifest;
  readonly documents: readonly BackupDocument[];
  /** Null when the kiosk had none. */
  readonly configurationText: string | null;
  /** The keys of its street; nothing secret. */
  readonly roster: RosterFile;
};

/** What `work` may ask of a backup as long as it runs. */
export type OpenBackup = ReadBackup & { readonly eventsOf: (path: string) => AsyncIterable<Buffer> };

/**
 * Opens a backup that lies at `path`, and checks everything in it but the events, which are checked when they are read.
 * The error is a sentence; none of the file may be used then.
 */
export async function withBackup<Value>(
  path: string,
  shelf: ContentShelf,
  work: (backup: OpenBackup) => Promise<Value>,
): Promise<Result<Value, string>> {
  const done = await withArchive(path, LIMITS, async (archive): Promise<Result<Value, string>> => {
    const read = await readAll(archive, shelf);
    return read.ok ? ok(await work({ ...read.value, eventsOf: archive.pieces })) : read;
  });
  const value = done.ok ? done.value : done;
  return value.ok ? value : err(`The file cannot be taken: ${value.error}`);
}

async function readAll(archive: Archive, shelf: ContentShelf): Promise<Result<ReadBackup, string>> {
  if (archive.names[0] !== MANIFEST) {
    return err(`it does not begin with ${MANIFEST}; choose a backup that Star Street made.`);
  }
  const manifest = manifestOf(await archive.read(MANIFEST));
  if (!manifest.ok) return manifest;
  const { documents, files, events } = manifest.value;
  const listed = [MANIFEST, ...[...documents, ...files, ...events].map(({ path }) => path)];
  const isWhole =
    listed.length === archive.names.length &&
    new Set(listed).size === listed.length &&
    listed.every((path) => archive.names.includes(path));
  if (!isWhole) return err('its parts are not those that it lists; make the backup again.');
  const texts = new Map<string, string>();
  for (const { path, bytes, sha256 } of [...documents, ...files]) {
    const content = await archive.read(path);
    if (content.length !== bytes || sha256Of(content) !== sha256) {
      return err(`${path} was changed after the backup had been made; make it again.`);
    }
    texts.set(path, content.toString('utf8'));
  }
  const strange = documents.find((part) => !mayBeNamed(part) || part.path !== documentPath(part));
  if (strange !== undefined) return err(`${strange.path} does not lie where its kind and name say.`);
  const roster = rosterOf(texts.get('roster.json'));
  if (!roster.ok) return roster;
  return ok({
    manifest: manifest.value,
    documents: documents.map(({ kind, id, path }) => documentOf({ kind, id }, texts.get(path) ?? '', shelf)),
    configurationText: texts.get('starstreet.jsonc') ?? null,
    roster: roster.value,
  });
}

function manifestOf(bytes: Buffer): Result<BackupManifest, string> {
  const parsed = parseText(bytes.toString('utf8'), MANIFEST);
  if (!parsed.ok) return parsed;
  const { format, version } = (parsed.value ?? {}) as {
    readonly format?: unknown;
    readonly version?: unknown;
  };
  if (format === 'star') {
    return err('it is a .star file of shows, idols or the street; import it as one.');
  }
  if (format === 'starstreet-backup' && typeof version === 'number' && version > BACKUP_FILE_VERSION) {
    return err('it was made by a newer Star Street; update the program on this machine.');
  }
  const manifest = backupManifestSchema.safeParse(parsed.value);
  if (manifest.success) return ok(manifest.data);
  const place = manifest.error.issues[0]?.path.join('.') || MANIFEST;
  return err(`its list of contents is not as this program writes it (at ${place}); make the backup again.`);
}

function rosterOf(text: string | undefined): Result<RosterFile, string> {
  const parsed = text === undefined ? err('it is missing') : parseText(text, 'roster.json');
  const roster = rosterFileSchema.safeParse(parsed.ok ? parsed.value : null);
  const fault = roster.success ? rosterFault(roster.data) : 'it is no list of keys';
  return roster.success && fault === null ? ok(roster.data) : err(`roster.json: ${fault}.`);
}

/** One with a fault comes back as it stood; its page tells the fault then as before. */
function documentOf(named: Named, text: string, shelf: ContentShelf): BackupDocument {
  const judged = shelf.judgeText(named, text);
  if (!judged.ok) return { ...named, text, zh: named.id, en: named.id };
  const { document, zh, en } = judged.value;
  return { ...named, text: documentText(document), zh, en };
}
