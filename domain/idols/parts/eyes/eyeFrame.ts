import { lock, type Spine } from '../../../drawing/lock.ts';
import { mapOutline, type Outline, type PointMap } from '../../../drawing/Outline.ts';
import { blob, type Control } from '../../../drawing/spline.ts';
import { type Look, type Side, signOf } from '../Look.ts';

/** Where both eyes' centres lie: x = ±, y. */
export const EYE_CENTRE = { x: 50, y: 192 } as const;

/**
 * Eyes are drawn about their own centre with the outer corner at +x, and mirrored to their side; lights are not
 * mirrored, for there is one light.
 */
export type EyeFrame = {
  readonly side: Side;
  readonly map: PointMap;
  /** The same without mirroring: +x is the viewer's right. */
  readonly unmirrored: PointMap;
  readonly form: (controls: readonly Control[]) => Outline;
  readonly line: (spine: Spine) => Outline;
};

export function eyeFrame(look: Look, side: Side): EyeFrame {
  const { eyeSize, eyeSpacing, eyeTilt } = look.proportions;
  const sign = signOf(side);
  const tilt = Math.tan((-eyeTilt * Math.PI) / 180);
  const centre = EYE_CENTRE.x * eyeSpacing * sign;
  const map: PointMap = (x, y) => [centre + sign * x * eyeSize, EYE_CENTRE.y + (y + tilt * x) * eyeSize];
  return {
    side,
    map,
    unmirrored: (x, y) => [centre + x * eyeSize, EYE_CENTRE.y + y * eyeSize],
    form: (controls) => mapOutline(blob(controls), map),
    line: (spine) => mapOutline(lock(spine).outline, map),
  };
}
