import { Builder } from 'flatbuffers';

/** How a network wants its pixels: (value − mean) / standard deviation, per channel, from 0..255. */
export type Normalization = { readonly mean: number; readonly standardDeviation: number };

// Field numbers and union members of TensorFlow Lite's metadata_schema.fbs (Apache-2.0).
const CONTENT_IS_IMAGE_PROPERTIES = 2;
const COLOUR_SPACE_RGB = 1;
const OPTIONS_ARE_NORMALIZATION = 1;

/**
 * The metadata (a flatbuffer of its own, identifier M001) that tells tasks-vision how to prepare an image for a
 * network with one RGB input. The old models carry none, and without it they are refused.
 */
export function normalizationMetadata(normalization: Normalization): Uint8Array {
  const builder = new Builder(512);
  const floats = (value: number) => {
    builder.startVector(4, 1, 4);
    builder.addFloat32(value);
    return builder.endVector();
  };
  const mean = floats(normalization.mean);
  const deviation = floats(normalization.standardDeviation);
  const options = table(builder, 2, () => {
    builder.addFieldOffset(0, mean, 0);
    builder.addFieldOffset(1, deviation, 0);
  });
  const unit = table(builder, 2, () => {
    builder.addFieldInt8(0, OPTIONS_ARE_NORMALIZATION, 0);
    builder.addFieldOffset(1, options, 0);
  });
  const image = table(builder, 2, () => builder.addFieldInt8(0, COLOUR_SPACE_RGB, 0));
  const content = table(builder, 3, () => {
    builder.addFieldInt8(0, CONTENT_IS_IMAGE_PROPERTIES, 0);
    builder.addFieldOffset(1, image, 0);
  });
  const units = vectorOf(builder, unit);
  const name = builder.createString('image');
  const tensor = table(builder, 7, () => {
    builder.addFieldOffset(0, name, 0);
    builder.addFieldOffset(3, content, 0);
    builder.addFieldOffset(4, units, 0);
  });
  const tensors = vectorOf(builder, tensor);
  const subgraph = table(builder, 5, () => builder.addFieldOffset(2, tensors, 0));
  const subgraphs = vectorOf(builder, subgraph);
  builder.finish(
    table(builder, 8, () => builder.addFieldOffset(3, subgraphs, 0)),
    'M001',
  );
  return builder.asUint8Array().slice();
}

function table(builder: Builder, fieldCount: number, addFields: () => void): number {
  builder.startObject(fieldCount);
  addFields();
  return builder.endObject();
}

function vectorOf(builder: Builder, only: number): number {
  builder.startVector(4, 1, 4);
  builder.addOffset(only);
  return builder.endVector();
}
