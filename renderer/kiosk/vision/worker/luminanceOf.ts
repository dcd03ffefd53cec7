import { type LuminancePicture, reducePlane } from './LuminancePicture.ts';

/** Formats whose first plane is brightness, one byte a pixel. Cameras give the first two. */
const PLANAR: readonly (string | null)[] = ['NV12', 'I420', 'I420A', 'I422', 'I444'];

/** The brightness of a frame, reduced to at most `longestSide` pixels. The frame stays open. */
export async function luminanceOf(frame: VideoFrame, longestSide: number): Promise<LuminancePicture> {
  return PLANAR.includes(frame.format)
    ? reducePlane(await firstPlane(frame), longestSide)
    : drawnLuminance(frame, longestSide);
}

async function firstPlane(frame: VideoFrame) {
  const { width, height } = frame.visibleRect ?? { width: frame.codedWidth, height: frame.codedHeight };
  const data = new Uint8Array(frame.allocationSize());
  const [layout] = await frame.copyTo(data);
  if (layout === undefined) throw new Error(`A frame of the format ${frame.format} has no planes`);
  return { width, height, data, offset: layout.offset, stride: layout.stride };
}

/** Colour frames, as of films and screens, and frames that lie on the graphics card. */
function drawnLuminance(frame: VideoFrame, longestSide: number): LuminancePicture {
  const share = Math.min(1, longestSide / Math.max(frame.displayWidth, frame.displayHeight));
  const width = Math.max(1, Math.round(frame.displayWidth * share));
  const height = Math.max(1, Math.round(frame.displayHeight * share));
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('There is no canvas to read a frame with');
  context.drawImage(frame, 0, 0, width, height);
  const { data: colours } = context.getImageData(0, 0, width, height);
  const data = new Uint8Array(width * height);
  for (let pixel = 0; pixel < data.length; pixel++) {
    const red = colours[pixel * 4] ?? 0;
    const green = colours[pixel * 4 + 1] ?? 0;
    const blue = colours[pixel * 4 + 2] ?? 0;
    data[pixel] = (red * 54 + green * 183 + blue * 19) >> 8;
  }
  return { width, height, data };
}
