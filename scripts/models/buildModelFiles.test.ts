import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { expectOk } from '../../domain/core/Result.ts';
import { buildModelFiles } from './buildModelFiles.ts';
import { MODEL_SOURCES, NORMALIZATION } from './modelSources.ts';
import { normalizationMetadata } from './normalizationMetadata.ts';
import { prependMetadata } from './prependMetadata.ts';
import { readModelSource } from './readModelSource.ts';
import { storedZip } from './storedZip.ts';

const modules = fileURLToPath(new URL('../../node_modules', import.meta.url));
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

describe('the models', () => {
  it('are the same bytes every time', () => {
    const digest = () => {
      const files = expectOk(buildModelFiles(modules), 'the packages are installed');
      return Object.values(files).map((bytes) => createHash('sha256').update(bytes).digest('hex'));
    };
    expect(digest()).toEqual(digest());
  });

  it('are refused when a package is not what was promised, with file, both hashes and what to do', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'starstreet-models-'));
    folders.push(folder);
    const { file } = MODEL_SOURCES.handLandmarks;
    mkdirSync(path.join(folder, '@mediapipe', 'hands'), { recursive: true });
    cpSync(path.join(modules, '@mediapipe', 'hands'), path.join(folder, '@mediapipe', 'hands'), {
      recursive: true,
    });
    writeFileSync(path.join(folder, '@mediapipe', 'hands', file), 'another network');
    const built = buildModelFiles(folder);
    if (built.ok) throw new Error('a changed network was taken');
    expect(built.error).toContain(file);
    expect(built.error).toContain(MODEL_SOURCES.handLandmarks.sha256);
    expect(built.error).toContain(createHash('sha256').update('another network').digest('hex'));
    expect(built.error).toContain('node_modules');
  });

  it('are refused when a package is missing', () => {
    const built = buildModelFiles(path.join(tmpdir(), 'no-such-folder'));
    expect(built).toMatchObject({ ok: false, error: expect.stringContaining('cannot be read') });
  });
});

describe('metadata before a network', () => {
  const network = expectOk(readModelSource(MODEL_SOURCES.faceDetector, modules), 'the package is installed');
  const metadata = normalizationMetadata(NORMALIZATION.faces);
  const joined = prependMetadata(network, metadata);

  it('leaves the old bytes untouched and aligned as they were', () => {
    expect((joined.length - network.length) % 64).toBe(0);
    expect(Buffer.compare(joined.subarray(joined.length - network.length), network)).toBe(0);
  });

  it('is found by its name in the new root, behind one more buffer than before', () => {
    const before = rootOf(network);
    const after = rootOf(joined);
    expect(after.buffers.length).toBe(before.buffers.length + 1);
    const entry = after.metadata.find(({ name }) => name === 'TFLITE_METADATA');
    expect(entry?.buffer).toBe(before.buffers.length);
    expect(Buffer.from(after.buffers.at(-1) ?? []).equals(Buffer.from(metadata))).toBe(true);
    expect(after.subgraphs).toBe(before.subgraphs);
  });

  it('is not put before what is no network', () => {
    expect(() => prependMetadata(new Uint8Array(64), metadata)).toThrow('TFL3');
  });
});

describe('a task file', () => {
  const members = [
    { name: 'a.tflite', bytes: Buffer.from('abc') },
    { name: 'longer_name.tflite', bytes: Buffer.from('0123456789') },
  ];
  const zip = storedZip(members);

  it('stores its members uncompressed, each at a multiple of four', () => {
    for (const { bytes } of members) {
      const at = zip.indexOf(bytes);
      expect(at).toBeGreaterThan(0);
      expect(at % 4).toBe(0);
    }
  });

  it('lists them in its directory at the places where they are', () => {
    const end = zip.length - 22;
    expect(zip.readUInt16LE(end + 10)).toBe(2);
    let at = zip.readUInt32LE(end + 16);
    for (const { name } of members) {
      expect(zip.subarray(at, at + 4).toString('latin1')).toBe('PK\x01\x02');
      expect(zip.subarray(at + 46, at + 46 + name.length).toString()).toBe(name);
      const local = zip.readUInt32LE(at + 42);
      expect(zip.subarray(local, local + 4).toString('latin1')).toBe('PK\x03\x04');
      at += 46 + name.length;
    }
    expect(at).toBe(end);
  });
});

/** Reads the few fields of a .tflite root that matter here. */
function rootOf(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const root = view.getUint32(0, true);
  const field = (table: number, number: number) => {
    const vtable = table - view.getInt32(table, true);
    const offset =
      4 + 2 * number < view.getUint16(vtable, true) ? view.getUint16(vtable + 4 + 2 * number, true) : 0;
    return offset === 0 ? null : table + offset;
  };
  const target = (at: number) => at + view.getUint32(at, true);
  const tables = (at: number | null) => {
    if (at === null) return [];
    const vector = target(at);
    return Array.from({ length: view.getUint32(vector, true) }, (_, index) => target(vector + 4 + 4 * index));
  };
  const bytesAt = (at: number | null) => {
    if (at === null) return new Uint8Array();
    const vector = target(at);
    return bytes.subarray(vector + 4, vector + 4 + view.getUint32(vector, true));
  };
  return {
    subgraphs: tables(field(root, 2)).length,
    buffers: tables(field(root, 4)).map((table) => bytesAt(field(table, 0))),
    metadata: tables(field(root, 6)).map((table) => {
      const number = field(table, 1);
      return {
        name: Buffer.from(bytesAt(field(table, 0))).toString(),
        buffer: number === null ? 0 : view.getUint32(number, true),
      };
    }),
  };
}
