import type { LandmarkId } from '../../../../../domain/landmarks/landmarks.ts';
import type { LandmarkScene } from './LandmarkScene.ts';
import { NORTH_PLAZA } from './northPlaza.ts';

/** The place behind her at every landmark. */
export const LANDMARK_SCENES: { readonly [Landmark in LandmarkId]: LandmarkScene } = {
  northPlaza: NORTH_PLAZA,
  segPlaza: NORTH_PLAZA,
  museum: NORTH_PLAZA,
  electronicsWorld: NORTH_PLAZA,
  digitalPlaza: NORTH_PLAZA,
  fashionMall: NORTH_PLAZA,
  metroHub: NORTH_PLAZA,
  makerWorkshop: NORTH_PLAZA,
};
