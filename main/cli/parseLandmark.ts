import { InvalidArgumentError } from 'commander';
import { LANDMARK_IDS, type LandmarkId } from '../../domain/landmarks/landmarks.ts';
import { nearestWord } from '../host/config/nearestWord.ts';

/** The value of a `--landmark`. */
export function parseLandmark(text: string): LandmarkId {
  const landmark = LANDMARK_IDS.find((id) => id === text);
  if (landmark !== undefined) return landmark;
  const nearest = nearestWord(text, LANDMARK_IDS);
  const hint = nearest === null ? '' : ` Did you mean ${nearest}?`;
  throw new InvalidArgumentError(`There is no such landmark.${hint} There are: ${LANDMARK_IDS.join(', ')}.`);
}
