import { type IdolId, LANDMARKS } from '../landmarks/landmarks.ts';

/** In walking order, which is also the order in which a show tells of them. */
export const IDOL_IDS: readonly IdolId[] = LANDMARKS.map(({ idol }) => idol);
