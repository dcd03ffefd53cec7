// `node scripts/buildTutor.ts OUTPUT_FOLDER`: the tutor's hand for the screen, one strip of pictures per gesture.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PNG } from 'pngjs';
import { type Tutor, type TutorStrip, tutorSchema } from '../contract/tutor.ts';
import { GESTURE_IDS, type GestureId } from '../domain/gestures/vocabulary.ts';
import { drawTutorStrip, TUTOR_FRAME_PX } from '../domain/puppet/tutor/tutorStrip.ts';

const outputFolder = process.argv[2] ?? path.join(import.meta.dirname, '..', 'build', 'tutor');
mkdirSync(outputFolder, { recursive: true });
const tutor: Tutor = {
  gestures: Object.fromEntries(GESTURE_IDS.map((gesture) => [gesture, build(gesture)])),
};
writeFileSync(path.join(outputFolder, 'tutor.json'), JSON.stringify(tutorSchema.parse(tutor), null, 2));

function build(gesture: GestureId): TutorStrip {
  const { picture, columns, frames, frameDurationMs } = drawTutorStrip(gesture);
  const image = new PNG({ width: picture.width, height: picture.height });
  image.data.set(picture.rgba);
  const file = `${gesture}.png`;
  writeFileSync(path.join(outputFolder, file), PNG.sync.write(image));
  return { file, frameWidth: TUTOR_FRAME_PX, frameHeight: TUTOR_FRAME_PX, columns, frames, frameDurationMs };
}
