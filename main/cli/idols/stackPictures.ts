import { PNG } from 'pngjs';

/** Pictures (PNG) one below the other, on white. A single one stays as it is. */
export function stackPictures(pictures: readonly Buffer[]): Buffer {
  const [only] = pictures;
  if (pictures.length === 1 && only !== undefined) return only;
  const read = pictures.map((picture) => PNG.sync.read(picture));
  const sheet = new PNG({
    width: Math.max(...read.map(({ width }) => width)),
    height: read.reduce((sum, { height }) => sum + height, 0),
  });
  sheet.data.fill(255);
  let y = 0;
  for (const picture of read) {
    PNG.bitblt(picture, sheet, 0, 0, picture.width, picture.height, 0, y);
    y += picture.height;
  }
  return PNG.sync.write(sheet);
}
