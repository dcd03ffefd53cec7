import { readIdolModel } from '../../../contract/idolModel.ts';
import { ATLAS_FILE, type IdolModel } from '../../../domain/idols/model/IdolModel.ts';

/** A baked idol, ready for the graphics card. Whoever asked for it closes the picture. */
export type LoadedIdol = { readonly model: IdolModel; readonly atlas: ImageBitmap };

/** @param address folder of the baked idol, such as `/idols/xingman/` */
export async function loadIdol(address: string): Promise<LoadedIdol> {
  const modelAddress = `${address}model.json`;
  const [document, picture]: [unknown, Blob] = await Promise.all([
    fetchWell(modelAddress).then((response) => response.json()),
    fetchWell(`${address}${ATLAS_FILE}`).then((response) => response.blob()),
  ]);
  const model = readIdolModel(document, modelAddress);
  if (!model.ok) throw new Error(model.error);
  // Multiplied once here: with straight alpha, soft edges would take up the colour of empty pixels.
  const atlas = await createImageBitmap(picture, { premultiplyAlpha: 'premultiply' });
  const { width, height } = model.value.atlas;
  if (atlas.width !== width || atlas.height !== height) {
    const found = `${atlas.width} × ${atlas.height}`;
    atlas.close();
    throw new Error(
      `${address}: the atlas is ${found} pixels, the model expects ${width} × ${height}. Bake the idols again with: npm run build`,
    );
  }
  return { model: model.value, atlas };
}

async function fetchWell(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok)
    throw new Error(`${address} could not be loaded: ${response.status} ${response.statusText}`);
  return response;
}
