import type { Perception } from '../../../contract/perception.ts';
import { KEYPOINT } from '../../../domain/hands/Hand.ts';
import type { ScreenPoint } from './ports.ts';

/**
 * Where she looks: at the hand that plays, else at the nearest face, which is the largest. In screen coordinates,
 * mirrored: whoever steps to their right is followed to the right of their own picture.
 */
export function gazeTarget({ hands, faces, progress }: Perception): ScreenPoint | null {
  const hand = hands[0]?.keypoints[KEYPOINT.middleMcp];
  if (hand !== undefined && progress !== null) return { x: 1 - hand.x, y: hand.y };
  const [nearest] = [...faces].sort((a, b) => b.width * b.height - a.width * a.height);
  if (nearest !== undefined) return { x: 1 - nearest.centreX, y: nearest.centreY };
  return hand === undefined ? null : { x: 1 - hand.x, y: hand.y };
}
