/** Parts of the hand's figure. Fingers: thumb 0 … little finger 4, counted from `firstFinger`. */
export const HAND_PART = { palm: 0, sleeve: 1, cuff: 2, firstFinger: 3 } as const;
