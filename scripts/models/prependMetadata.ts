/** Fields of the `Model` table in TensorFlow Lite's schema.fbs, by number. */
const MODEL = {
  version: 0,
  operatorCodes: 1,
  subgraphs: 2,
  description: 3,
  buffers: 4,
  metadataBuffer: 5,
  metadata: 6,
  signatures: 7,
};
const MODEL_FIELD_COUNT = 8;
const ALIGNMENT = 64;

/**
 * Adds `TFLITE_METADATA` to a .tflite file without rewriting it. Flatbuffer offsets point forward only, so a new root
 * table, new `buffers` and `metadata` vectors and the metadata itself are put *before* the old bytes and point into
 * them. The front is padded to 64 bytes: weights keep the alignment that they had.
 */
export function prependMetadata(model: Uint8Array, metadata: Uint8Array): Uint8Array {
  const old = new DataView(model.buffer, model.byteOffset, model.byteLength);
  if (String.fromCharCode(...model.subarray(4, 8)) !== 'TFL3')
    throw new Error('Not a TensorFlow Lite model (no TFL3)');
  const oldRoot = old.getUint32(0, true);
  const oldBuffers = vectorTargets(old, fieldPosition(old, oldRoot, MODEL.buffers));
  const oldMetadata = vectorTargets(old, fieldPosition(old, oldRoot, MODEL.metadata));

  // Where each new piece stands. The order matters only in that offsets must point forward.
  const vtable = 8;
  const root = vtable + 4 + 2 * MODEL_FIELD_COUNT;
  const buffers = root + 4 + 4 * MODEL_FIELD_COUNT;
  const metadataVector = buffers + 4 + 4 * (oldBuffers.length + 1);
  const entryVtable = metadataVector + 4 + 4 * (oldMetadata.length + 1);
  const entry = entryVtable + 8;
  const bufferVtable = entry + 12;
  const buffer = bufferVtable + 8;
  const name = buffer + 8;
  const nameBytes = new TextEncoder().encode('TFLITE_METADATA');
  const dataLength = aligned(name + 4 + nameBytes.length + 1 + 4, 16) - 4;
  const frontLength = aligned(dataLength + 4 + metadata.length, ALIGNMENT);

  const joined = new Uint8Array(frontLength + model.length);
  joined.set(model, frontLength);
  const view = new DataView(joined.buffer);
  const point = (at: number, target: number) => view.setUint32(at, target - at, true);

  point(0, root);
  joined.set(model.subarray(4, 8), 4);
  view.setUint16(vtable, 4 + 2 * MODEL_FIELD_COUNT, true);
  view.setUint16(vtable + 2, 4 + 4 * MODEL_FIELD_COUNT, true);
  view.setInt32(root, root - vtable, true);
  for (let field = 0; field < MODEL_FIELD_COUNT; field += 1) {
    const from = fieldPosition(old, oldRoot, field);
    const at = root + 4 + 4 * field;
    const isNew = field === MODEL.buffers || field === MODEL.metadata;
    if (from === null && !isNew) continue;
    view.setUint16(vtable + 4 + 2 * field, at - root, true);
    if (field === MODEL.buffers) point(at, buffers);
    else if (field === MODEL.metadata) point(at, metadataVector);
    else if (field === MODEL.version) view.setUint32(at, old.getUint32(from as number, true), true);
    else point(at, frontLength + (from as number) + old.getUint32(from as number, true));
  }

  writeVector(view, buffers, [...oldBuffers.map((target) => frontLength + target), buffer]);
  writeVector(view, metadataVector, [...oldMetadata.map((target) => frontLength + target), entry]);
  writeTwoFieldVtable(view, entryVtable, 12, 4, 8);
  view.setInt32(entry, entry - entryVtable, true);
  point(entry + 4, name);
  view.setUint32(entry + 8, oldBuffers.length, true);
  writeTwoFieldVtable(view, bufferVtable, 8, 4, 0);
  view.setInt32(buffer, buffer - bufferVtable, true);
  point(buffer + 4, dataLength);
  view.setUint32(name, nameBytes.length, true);
  joined.set(nameBytes, name + 4);
  view.setUint32(dataLength, metadata.length, true);
  joined.set(metadata, dataLength + 4);
  return joined;
}

/** Position of a field's own bytes, or null when the table does not have it. */
function fieldPosition(view: DataView, table: number, field: number): number | null {
  const vtable = table - view.getInt32(table, true);
  if (4 + 2 * field >= view.getUint16(vtable, true)) return null;
  const offset = view.getUint16(vtable + 4 + 2 * field, true);
  return offset === 0 ? null : table + offset;
}

/** Positions that the entries of a vector of tables point at. */
function vectorTargets(view: DataView, field: number | null): number[] {
  if (field === null) return [];
  const vector = field + view.getUint32(field, true);
  return Array.from({ length: view.getUint32(vector, true) }, (_, index) => {
    const at = vector + 4 + 4 * index;
    return at + view.getUint32(at, true);
  });
}

function writeVector(view: DataView, at: number, targets: readonly number[]): void {
  view.setUint32(at, targets.length, true);
  targets.forEach((target, index) => {
    const position = at + 4 + 4 * index;
    view.setUint32(position, target - position, true);
  });
}

function writeTwoFieldVtable(
  view: DataView,
  at: number,
  tableLength: number,
  first: number,
  second: number,
): void {
  view.setUint16(at, 8, true);
  view.setUint16(at + 2, tableLength, true);
  view.setUint16(at + 4, first, true);
  view.setUint16(at + 6, second, true);
}

function aligned(position: number, boundary: number): number {
  return Math.ceil(position / boundary) * boundary;
}
