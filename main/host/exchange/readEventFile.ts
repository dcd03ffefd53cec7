import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import {
  EVENT_FILE_VERSION,
  type EventFileEvent,
  type EventFileHeader,
  eventFileEventSchema,
  eventFileHeaderSchema,
  eventFileSealSchema,
} from '../../../contract/eventFile.ts';
import { err, ok, type Result } from '../../../domain/core/Result.ts';
import type { KeyId } from '../../../domain/passes/Pass.ts';
import { fileFailureReason } from '../folders/fileFailureReason.ts';
import { LineReader, looksLikeLine, sealedBytes } from './eventFileLines.ts';
import type { FileFault } from './FileFault.ts';
import type { EventVerifier } from './StreetKeys.ts';
import { splitLines } from './splitLines.ts';

export type ReadFile = { readonly header: EventFileHeader; readonly sha256: string };

export type EventTaker = {
  /** `body` as it stands in the file, which the schema has accepted. Nothing of it may be believed before the end. */
  readonly take: (event: EventFileEvent, body: unknown) => void;
  readonly progressed?: ((readBytes: number) => void) | undefined;
};

/** Reads a file of events to its end, one piece of it in memory at a time. Only an ok says that the events are true. */
export async function readEventFile(
  path: string,
  verifier: EventVerifier,
  taker: EventTaker,
): Promise<Result<ReadFile, FileFault>> {
  try {
    return await readEventLines(createReadStream(path), verifier, taker);
  } catch (failure) {
    if (!(failure instanceof Error && 'syscall' in failure)) throw failure;
    const isMissing = 'code' in failure && failure.code === 'ENOENT';
    return err({
      kind: 'unreadable',
      reason: isMissing ? 'there is no such file' : fileFailureReason(failure),
    });
  }
}

/** The same of a file that lies within another one. What its stream throws is thrown. */
export async function readEventLines(
  pieces: AsyncIterable<Buffer>,
  verifier: EventVerifier,
  taker: EventTaker,
): Promise<Result<ReadFile, FileFault>> {
  const reading = new EventFileReading(verifier, taker.take);
  let readBytes = 0;
  for await (const { lines, rest, bytes } of splitLines(pieces)) {
    for (const line of lines) {
      const fault = reading.line(line);
      if (fault !== null) return err(fault);
    }
    const fault = reading.rest(rest);
    if (fault !== null) return err(fault);
    readBytes += bytes;
    taker.progressed?.(readBytes);
  }
  return reading.end();
}

/** Far beyond the longest event; what has no line break until then is another file. */
const LONGEST_LINE_BYTES = 64 * 1024;

type Content = { readonly starstreetEvents?: unknown; readonly event?: unknown; readonly seal?: unknown };

class EventFileReading {
  readonly #verifier: EventVerifier;
  readonly #take: EventTaker['take'];
  readonly #reader = new LineReader();
  readonly #digest: Hash = createHash('sha256');
  #lines = 0;
  #restBytes = 0;
  #header: EventFileHeader | null = null;
  #events = 0;
  #lastSequence = 0;
  #sealed: string | null = null;

  constructor(verifier: EventVerifier, take: EventTaker['take']) {
    this.#verifier = verifier;
    this.#take = take;
  }

  line(bytes: Uint8Array): FileFault | null {
    this.#lines++;
    const changed: FileFault = { kind: 'changed', line: this.#lines };
    if (this.#sealed !== null) return changed;
    const line = this.#reader.line(bytes);
    if (line === null) return this.#lines === 1 && !looksLikeLine(bytes) ? { kind: 'foreign' } : changed;
    const content = line.parsed as Content;
    // These two are said of a line whose check does not fit: a newer format may have another one.
    const newer = this.#lines === 1 ? newerVersion(content.starstreetEvents) : null;
    if (newer !== null) return { kind: 'newerFormat', version: newer };
    if (content.seal !== undefined && !hasSignature(content.seal)) return { kind: 'unsigned' };
    if (!line.fits) return changed;
    if (this.#header === null) return this.#takeHeader(content.starstreetEvents, bytes);
    if (content.seal !== undefined) return this.#takeSeal(content.seal, this.#header);
    return this.#takeEvent(content.event, this.#header, bytes);
  }

  /** What lies behind the last line break until now. */
  rest(bytes: Uint8Array): FileFault | null {
    this.#restBytes = bytes.length;
    const isLine = looksLikeLine(bytes);
    if (this.#lines === 0 && bytes.length > 0 && !isLine) return { kind: 'foreign' };
    return bytes.length > LONGEST_LINE_BYTES ? { kind: 'changed', line: this.#lines + 1 } : null;
  }

  end(): Result<ReadFile, FileFault> {
    if (this.#header === null || this.#sealed === null) return err({ kind: 'truncated', lines: this.#lines });
    if (this.#restBytes > 0) return err({ kind: 'changed', line: this.#lines + 1 });
    return ok({ header: this.#header, sha256: this.#sealed });
  }

  #takeHeader(content: unknown, bytes: Uint8Array): FileFault | null {
    const parsed = eventFileHeaderSchema.safeParse(content);
    if (!parsed.success) return { kind: 'changed', line: 1 };
    const header = parsed.data;
    const { edition, key, exportedAtMs } = header;
    if (edition !== this.#verifier.edition) {
      return { kind: 'otherEdition', theirs: edition, ours: this.#verifier.edition };
    }
    const standing = this.#verifier.keyStanding(key as KeyId);
    if (standing === null) return { kind: 'unknownKey', key };
    const { revokedAtMs } = standing;
    if (revokedAtMs !== null && exportedAtMs >= revokedAtMs)
      return { kind: 'withdrawnKey', key, revokedAtMs };
    this.#digest.update(bytes);
    this.#header = header;
    return null;
  }

  #takeEvent(content: unknown, header: EventFileHeader, bytes: Uint8Array): FileFault | null {
    const parsed = eventFileEventSchema.safeParse(content);
    if (!parsed.success) return { kind: 'unknownEvent', line: this.#lines };
    const { sequence } = parsed.data;
    const fits = this.#events === 0 ? sequence === header.firstSequence : sequence > this.#lastSequence;
    if (!fits || sequence > header.lastSequence) return { kind: 'changed', line: this.#lines };
    this.#events++;
    this.#lastSequence = sequence;
    this.#digest.update(bytes);
    this.#take(parsed.data, (content as { body: unknown }).body);
    return null;
  }

  #takeSeal(content: unknown, header: EventFileHeader): FileFault | null {
    const changed: FileFault = { kind: 'changed', line: this.#lines };
    const parsed = eventFileSealSchema.safeParse(content);
    if (!parsed.success) return changed;
    if (this.#events !== header.events || this.#lastSequence !== header.lastSequence) return changed;
    const sha256 = this.#digest.digest();
    const hex = sha256.toString('hex');
    if (hex !== parsed.data.sha256) return changed;
    const signature = Buffer.from(parsed.data.signature, 'hex');
    if (!this.#verifier.verify(header.key as KeyId, sealedBytes(sha256), signature)) {
      return { kind: 'wrongSignature', key: header.key };
    }
    this.#sealed = hex;
    return null;
  }
}

function newerVersion(header: unknown): number | null {
  const version = (header as { version?: unknown } | null | undefined)?.version;
  return Number.isSafeInteger(version) && Number(version) > EVENT_FILE_VERSION ? Number(version) : null;
}

function hasSignature(seal: unknown): boolean {
  return typeof (seal as { signature?: unknown } | null)?.signature === 'string';
}
