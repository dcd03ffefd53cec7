// `node scripts/puppet/makeFilm.ts STORY FILE`: a film of the puppet, to try a kiosk with (`start --film FILE`).
import { isStoryName, STORIES, STORY_NAMES } from '../../domain/puppet/film/stories.ts';
import { writeFilm } from './writeFilm.ts';

const [story, file] = process.argv.slice(2);
if (story === undefined || file === undefined || !isStoryName(story)) {
  const wrong = story !== undefined && !isStoryName(story) ? `No story is named ${story}. ` : '';
  console.error(`${wrong}Usage: film STORY FILE.mjpeg, where STORY is one of: ${STORY_NAMES.join(', ')}.`);
  process.exitCode = 2;
} else if (!/\.mjpe?g$/i.test(file)) {
  console.error(`The film is written as MJPEG, so its name must end in .mjpeg; got ${file}.`);
  process.exitCode = 2;
} else {
  const started = Date.now();
  writeFilm(STORIES[story], file);
  console.error(
    `Wrote ${file} (${STORIES[story].durationMs / 1000} s) in ${((Date.now() - started) / 1000).toFixed(1)} s.`,
  );
}
