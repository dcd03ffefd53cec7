import { atMost } from '../Band.ts';
import type { WaveDefinition } from '../MovementDefinition.ts';

/** An open hand, raised, three times to and fro; from the arm or only from the wrist. */
export const wave: WaveDefinition = {
  gesture: 'wave',
  hand: {
    // Blur bends fingers: a moving hand is judged more mildly than a held one.
    indexCurl: atMost(0.4, 0.3),
    middleCurl: atMost(0.4, 0.3),
    ringCurl: atMost(0.45, 0.3),
    handTiltDegrees: atMost(65, 30),
  },
  swings: 3,
  smallestSwing: 0.4,
  swingLikeness: 0.3,
  greatestRise: 0.85,
  swingDurationMs: { from: 70, to: 800 },
};
