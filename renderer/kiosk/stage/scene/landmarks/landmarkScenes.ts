import type { LandmarkId } from '../../../../../domain/landmarks/landmarks.ts';
import { DIGITAL_PLAZA } from './digitalPlaza.ts';
import { ELECTRONICS_WORLD } from './electronicsWorld.ts';
import { FASHION_MALL } from './fashionMall.ts';
import type { LandmarkScene } from './LandmarkScene.ts';
import { MAKER_WORKSHOP } from './makerWorkshop.ts';
import { METRO_HUB } from './metroHub.ts';
import { MUSEUM } from './museum.ts';
import { NORTH_PLAZA } from './northPlaza.ts';
import { SEG_PLAZA } from './segPlaza.ts';

/** The place behind her at every landmark. */
export const LANDMARK_SCENES: { readonly [Landmark in LandmarkId]: LandmarkScene } = {
  northPlaza: NORTH_PLAZA,
  segPlaza: SEG_PLAZA,
  museum: MUSEUM,
  electronicsWorld: ELECTRONICS_WORLD,
  digitalPlaza: DIGITAL_PLAZA,
  fashionMall: FASHION_MALL,
  metroHub: METRO_HUB,
  makerWorkshop: MAKER_WORKSHOP,
};
