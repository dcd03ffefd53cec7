import { Buffer, BufferUsage, Geometry, GlProgram, ImageSource, Mesh, Shader } from 'pixi.js';
import { VERTEX_STRIDE } from '../../../domain/idols/deform/IdolDeformer.ts';
import type { IdolModel } from '../../../domain/idols/model/IdolModel.ts';
import { IDOL_FRAGMENT_SHADER, IDOL_VERTEX_SHADER } from './idolShader.ts';
import type { LoadedIdol } from './loadIdol.ts';

const BYTES = 4;
const STILL_STRIDE = 6;

export type IdolMesh = {
  readonly mesh: Mesh<Geometry, Shader>;
  /** To be called when the moving vertices have changed. */
  upload(): void;
  dispose(): void;
};

/** The whole idol in one draw call. `moving` is the deformer's own array: nothing is copied on our side. */
export function createIdolMesh({ model, atlas }: LoadedIdol, moving: Float32Array): IdolMesh {
  const movingBuffer = new Buffer({
    data: moving as Float32Array<ArrayBuffer>,
    usage: BufferUsage.VERTEX | BufferUsage.COPY_DST,
    shrinkToFit: false,
  });
  const stillBuffer = new Buffer({
    data: stillVertices(model),
    usage: BufferUsage.VERTEX | BufferUsage.COPY_DST,
  });
  const geometry = new Geometry({
    attributes: {
      aPosition: attribute(movingBuffer, 'float32x2', VERTEX_STRIDE, 0),
      aMaskPoint: attribute(movingBuffer, 'float32x2', VERTEX_STRIDE, 2),
      aOpacity: attribute(movingBuffer, 'float32', VERTEX_STRIDE, 4),
      aUV: attribute(stillBuffer, 'float32x2', STILL_STRIDE, 0),
      aMaskBox: attribute(stillBuffer, 'float32x4', STILL_STRIDE, 2),
    },
    indexBuffer: new Buffer({
      data: model.triangles as Uint16Array<ArrayBuffer>,
      usage: BufferUsage.INDEX | BufferUsage.COPY_DST,
    }),
  });
  const source = new ImageSource({
    resource: atlas,
    alphaMode: 'premultiplied-alpha',
    autoGenerateMipmaps: true,
    scaleMode: 'linear',
    autoGarbageCollect: false,
  });
  const shader = new Shader({
    glProgram: GlProgram.from({ vertex: IDOL_VERTEX_SHADER, fragment: IDOL_FRAGMENT_SHADER, name: 'idol' }),
    resources: { uAtlas: source },
  });
  const mesh = new Mesh({ geometry, shader });
  return {
    mesh,
    upload: () => movingBuffer.update(),
    dispose() {
      mesh.destroy();
      geometry.destroy(true);
      shader.destroy();
      source.destroy();
      atlas.close();
    },
  };
}

function attribute(
  buffer: Buffer,
  format: 'float32' | 'float32x2' | 'float32x4',
  stride: number,
  offset: number,
) {
  return { buffer, format, stride: stride * BYTES, offset: offset * BYTES };
}

/** u, v, and the mask's box in the atlas (all 0 for what is not masked). */
function stillVertices(model: IdolModel): Float32Array<ArrayBuffer> {
  const still = new Float32Array(model.depths.length * STILL_STRIDE);
  for (const part of model.parts) {
    const box = part.maskedBy === null ? undefined : model.parts[part.maskedBy]?.atlasBox;
    for (let vertex = part.firstVertex; vertex < part.firstVertex + part.vertexCount; vertex++) {
      const at = vertex * STILL_STRIDE;
      still[at] = model.uvs[vertex * 2] as number;
      still[at + 1] = model.uvs[vertex * 2 + 1] as number;
      if (box === undefined) continue;
      still.set([box.x, box.y, box.width, box.height], at + 2);
    }
  }
  return still;
}
