import { describe, expect, it } from 'vitest';
import { readIdolModel, writeIdolModel } from '../../../contract/idolModel.ts';
import { xingmanModel } from '../../../tests/fixtures/xingmanModel.ts';
import { expectOk } from '../../core/Result.ts';
import { seededRandom } from '../../core/random.ts';
import type { PartDrawing } from '../parts/PartDrawing.ts';
import { bakeIdol, type Rasterise, straightAlpha } from './bakeIdol.ts';
import { packInRows } from './bakeMeshAlone.ts';

const CARD = { id: 'card', proportions: { stature: 1 } };
const card = (id: string, drawOrder: number, extra: Partial<PartDrawing> = {}): PartDrawing => ({
  id,
  svg: `<rect id="${id}" width="60" height="40"/>`,
  bounds: { x: 10, y: 20, width: 60, height: 40 },
  drawOrder,
  attach: { to: 'head', depth: 50, bulge: 20 },
  grid: { columns: 2, rows: 2 },
  ...extra,
});

/** Paints the whole picture in one colour, told by the part's id. */
const flatRasterise: Rasterise = (svg) => {
  const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  const size = { width: Number(width), height: Number(height) };
  const shade = /id="near"/.test(svg) ? 200 : 100;
  return { ...size, data: new Uint8Array(size.width * size.height * 4).fill(shade) };
};

describe('baking', () => {
  const parts = [card('near', 9), card('far', 1), card('middle', 5, { maskedBy: 'far' })];
  const { model, atlas } = bakeIdol(CARD, parts, { rasterise: flatRasterise, pack: packInRows });

  it('orders triangles back to front', () => {
    expect(model.parts.map(({ id }) => id)).toEqual(['far', 'middle', 'near']);
    const first = model.parts.map(({ firstVertex }) => model.triangles.indexOf(firstVertex));
    expect(first).toEqual(first.toSorted((one, other) => one - other));
  });

  it('lets every vertex show the point of the part that it is at', () => {
    for (const part of model.parts) {
      for (let vertex = part.firstVertex; vertex < part.firstVertex + part.vertexCount; vertex++) {
        const across = ((model.positions[vertex * 2] as number) - part.bounds.x) / part.bounds.width;
        expect(model.uvs[vertex * 2]).toBeCloseTo(part.atlasBox.x + across * part.atlasBox.width, 5);
      }
    }
  });

  it('puts the picture of each part where its vertices look, with empty pixels between', () => {
    const near = model.parts.find(({ id }) => id === 'near');
    if (near === undefined) throw new Error('No part near');
    const x = Math.round((near.atlasBox.x + near.atlasBox.width / 2) * atlas.width);
    const y = Math.round((near.atlasBox.y + near.atlasBox.height / 2) * atlas.height);
    expect(atlas.data[(y * atlas.width + x) * 4]).toBe(200);
    const boxes = model.parts.map(({ atlasBox }) => atlasBox);
    boxes.forEach((one, index) => {
      for (const other of boxes.slice(index + 1)) {
        const gapX = Math.max(other.x - one.x - one.width, one.x - other.x - other.width) * atlas.width;
        const gapY = Math.max(other.y - one.y - one.height, one.y - other.y - other.height) * atlas.height;
        expect(Math.max(gapX, gapY)).toBeGreaterThanOrEqual(4);
      }
    });
  });

  it('names the mask by its number', () => {
    expect(model.parts[1]?.maskedBy).toBe(0);
  });

  it('refuses a mask that is not drawn', () => {
    expect(() =>
      bakeIdol(CARD, [card('iris', 1, { maskedBy: 'white' })], {
        rasterise: flatRasterise,
        pack: packInRows,
      }),
    ).toThrow('iris is masked by white');
  });

  it('brings colours back from premultiplied ones', () => {
    const random = seededRandom(1);
    for (let trial = 0; trial < 100; trial++) {
      const alpha = 1 + Math.floor(random() * 255);
      const colour = Math.floor(random() * 256);
      const premultiplied = Math.round((colour * alpha) / 255);
      const data = straightAlpha({ width: 1, height: 1, data: Uint8Array.of(premultiplied, 0, 0, alpha) });
      expect(Math.round(((data[0] as number) * alpha) / 255)).toBe(premultiplied);
      expect(data[3]).toBe(alpha);
    }
  });
});

describe('the model file', () => {
  const model = xingmanModel();

  it('reads as it was written', () => {
    const read = expectOk(readIdolModel(JSON.parse(writeIdolModel(model)), 'model.json'), 'just written');
    expect(read.parts).toEqual(model.parts);
    expect(read.triangles).toEqual(model.triangles);
    read.positions.forEach((value, index) => {
      expect(value).toBeCloseTo(model.positions[index] as number, 2);
    });
  });

  it.each([
    [
      'a vertex too few',
      (document: Record<string, unknown>) => (document.depths as number[]).pop(),
      'positions',
    ],
    [
      'a triangle of nothing',
      (document: Record<string, unknown>) => (document.triangles as number[]).push(99999, 0, 1),
      'triangles',
    ],
    [
      'another format',
      (document: Record<string, unknown>) => Object.assign(document, { format: 2 }),
      'format',
    ],
  ])('is refused with %s, saying where and what to do', (_, spoil, place) => {
    const document = JSON.parse(writeIdolModel(model)) as Record<string, unknown>;
    spoil(document);
    const read = readIdolModel(document, 'model.json');
    expect(read.ok ? '' : read.error).toMatch(new RegExp(`model\\.json: ${place}: .*npm run build`));
  });
});
