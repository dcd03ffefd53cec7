import { join } from 'node:path';

/** What the host serves beside its API, as absolute paths. */
export type ResourceFolders = {
  /** The built page: `kiosk/index.html`, `recognise/index.html` and `assets/`. */
  readonly page: string;
  /** `hand_landmarker.task` and `face_detector.tflite`. */
  readonly models: string;
  /** One folder per idol: `atlas.png`, `model.json` and `poster.png`. */
  readonly idols: string;
  readonly sounds: string;
  /** Of each song `ID.ogg` and `ID.json`, its beats, sections and syllables. */
  readonly songs: string;
  /** `shows` and `songs`: what the program brings of what staff can write, read by the host and not served. */
  readonly content: string;
  /** `tutor.json` and the strips of the hand that shows each gesture. */
  readonly tutor: string;
};

/** The folders of a checked-out and built project. */
export function resourceFolders(projectFolder: string): ResourceFolders {
  return {
    page: join(projectFolder, 'build', 'renderer'),
    models: join(projectFolder, 'cache', 'models'),
    idols: join(projectFolder, 'build', 'idols'),
    sounds: join(projectFolder, 'build', 'sounds'),
    songs: join(projectFolder, 'build', 'songs'),
    content: join(projectFolder, 'assets'),
    tutor: join(projectFolder, 'build', 'tutor'),
  };
}
