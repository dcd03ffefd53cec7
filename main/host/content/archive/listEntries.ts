import type { Entry, ZipFile } from 'yauzl';

export type ArchiveLimits = {
  readonly entries: number;
  /** Of an entry of this name, inflated. */
  readonly entryBytes: (name: string) => number;
  /** Of all entries together, inflated. */
  readonly totalBytes: number;
};

/** Why a file cannot be taken, in a sentence without its name. */
export class Refusal extends Error {}

/** Small letters, digits and few signs, in one folder at most: no path of this form leads out of anywhere. */
const GOOD_NAME = /^(?:[a-z]+\/)?[A-Za-z0-9-]+\.[a-z]+$/;
const STORED = 0;
const DEFLATED = 8;
const END_BYTES = 22;
const LOCAL_HEADER_BYTES = 30;

/** The parts of a zip file by name, in its own order. Throws a refusal when one of them is not as ours are. */
export async function listEntries(zip: ZipFile, limits: ArchiveLimits): Promise<ReadonlyMap<string, Entry>> {
  const entries = await listed(zip, limits);
  await refuseOverlaps(zip, entries);
  return entries;
}

async function listed(zip: ZipFile, limits: ArchiveLimits): Promise<ReadonlyMap<string, Entry>> {
  if (zip.entryCount > limits.entries) {
    throw new Refusal(`it has ${zip.entryCount} parts; expected at most ${limits.entries}.`);
  }
  const entries = new Map<string, Entry>();
  const seen = new Set<string>();
  let declaredBytes = 0;
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileNameRaw.toString('latin1');
    refuseEntry(entry, name, limits);
    if (seen.has(name.toLowerCase())) throw new Refusal(`its part ${name} is there twice.`);
    seen.add(name.toLowerCase());
    declaredBytes += entry.uncompressedSize;
    if (declaredBytes > limits.totalBytes) throw new Refusal(tooLarge('it', limits.totalBytes));
    entries.set(name, entry);
  }
  // What lies between the last name and the end was written by nobody of us.
  if (Number(zip.readEntryCursor) !== zip.fileSize - END_BYTES) {
    throw new Refusal('it has more in it than it lists; export it again where it was made.');
  }
  return entries;
}

function refuseEntry(entry: Entry, name: string, limits: ArchiveLimits): void {
  const shown = JSON.stringify(name.slice(0, 80));
  if (!GOOD_NAME.test(name)) throw new Refusal(`its part ${shown} has a name that no part of ours has.`);
  if (entry.isEncrypted())
    throw new Refusal(`its part ${shown} is encrypted; export it again without a password.`);
  if (entry.compressionMethod !== STORED && entry.compressionMethod !== DEFLATED) {
    throw new Refusal(`its part ${shown} is packed in a way that this program does not know.`);
  }
  if (!isPlainFile(entry)) throw new Refusal(`its part ${shown} is no plain file.`);
  const mostBytes = limits.entryBytes(name);
  if (entry.uncompressedSize > mostBytes) throw new Refusal(tooLarge(`its part ${shown}`, mostBytes));
}

/** Links and folders are told by the Unix mode in the upper half, folders by DOS in the lower too. */
function isPlainFile({ externalFileAttributes, versionMadeBy }: Entry): boolean {
  const type = (externalFileAttributes >>> 28) & 0xf;
  const isFolder = (externalFileAttributes & 0x10) !== 0;
  return !isFolder && (versionMadeBy >>> 8 !== 3 || type === 0 || type === 8);
}

/** A bomb may name the same bytes many times. Each part has its own, and its name stands before them too. */
async function refuseOverlaps(zip: ZipFile, entries: ReadonlyMap<string, Entry>): Promise<void> {
  const spans: { readonly begin: number; readonly end: number }[] = [];
  for (const [name, entry] of entries) {
    const local = await zip.readLocalFileHeaderPromise(entry);
    const agrees =
      local.fileName.toString('latin1') === name &&
      local.compressionMethod === entry.compressionMethod &&
      local.generalPurposeBitFlag === entry.generalPurposeBitFlag;
    if (!agrees) throw new Refusal(`its part ${name} is described in two ways.`);
    const begin = entry.relativeOffsetOfLocalHeader;
    spans.push({
      begin,
      end: Math.max(begin + LOCAL_HEADER_BYTES, local.fileDataStart + entry.compressedSize),
    });
  }
  spans.sort((one, other) => one.begin - other.begin);
  if (spans.some(({ begin }, place) => begin < (spans[place - 1]?.end ?? 0))) {
    throw new Refusal('its parts lie over each other; no file of ours is made so.');
  }
}

function tooLarge(what: string, mostBytes: number): string {
  return `${what} is larger than the ${Math.floor(mostBytes / 1024)} kB that are expected at most.`;
}
