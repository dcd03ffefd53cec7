import type { Box, PartDrawing } from '../parts/PartDrawing.ts';

/** The head's half width: how fast its surface falls away to the sides. */
const HEAD_RADIUS = 118;
/** Of a sphere's slope; whole, the far eye would vanish in a turn where a painter keeps it. */
const SLOPE_SHARE = 0.62;

export type DepthAt = (x: number, y: number) => number;

/**
 * Depth of a part's points: its middle at `depth`, its edges `bulge` further back, and for what lies on the face the
 * slope that the head's roundness has there, so that the far eye of a turned head grows narrow and the near one wide.
 * A raked part comes forward from its foot to its top.
 */
export function depthField(part: PartDrawing): DepthAt {
  const { attach, bounds } = part;
  if (attach.to !== 'head' && attach.to !== 'body') return () => 0;
  const centre = centreOf(bounds);
  const halfWidth = Math.max(1, bounds.width / 2);
  const halfHeight = Math.max(1, bounds.height / 2);
  const isOnFace = attach.to === 'head' && attach.depth > 40 && bounds.width < HEAD_RADIUS;
  const slope = isOnFace
    ? (-centre.x / Math.sqrt(Math.max(1, HEAD_RADIUS ** 2 - centre.x ** 2))) * SLOPE_SHARE
    : 0;
  const rake = attach.to === 'head' ? (attach.rake ?? 0) : 0;
  return (x, y) => {
    const across = (x - centre.x) / halfWidth;
    const down = (y - centre.y) / halfHeight;
    // A cylinder rather than a ball: heads and bodies are rounder sideways than lengthways.
    const edge = Math.min(1.2, across * across + down * down * 0.3);
    return attach.depth - attach.bulge * edge + slope * (x - centre.x) + rake * ((1 - down) / 2);
  };
}

function centreOf(box: Box): { x: number; y: number } {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
