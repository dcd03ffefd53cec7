import type { Zone } from '../../../../contract/configuration.ts';

/** Of the picture's width and height; narrower or lower is no zone. */
export const SMALLEST = 0.2;
export const WHOLE_PICTURE: Zone = { left: 0, top: 0, right: 1, bottom: 1 };

export type ZoneEdge = keyof Zone;
/** What is taken hold of: an edge, the two of a corner, or all four to move it. */
export type ZoneGrip = readonly ZoneEdge[];

const isAcross = (edge: ZoneEdge) => edge === 'left' || edge === 'right';
const within = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most);
/** Whole percents: nobody places a zone more exactly, and the file stays readable. */
const rounded = (value: number) => Math.round(value * 100) / 100;

/**
 * The zone after what is held was moved by so much, from where it stood when it was taken hold of. It stays in the
 * picture and keeps its smallest size.
 *
 * @param dx of the picture's width, to the right
 * @param dy of its height, downwards
 */
export function dragZone(zone: Zone, grip: ZoneGrip, dx: number, dy: number): Zone {
  if (grip.length === 4) {
    const right = within(dx, -zone.left, 1 - zone.right);
    const down = within(dy, -zone.top, 1 - zone.bottom);
    return {
      left: rounded(zone.left + right),
      right: rounded(zone.right + right),
      top: rounded(zone.top + down),
      bottom: rounded(zone.bottom + down),
    };
  }
  return grip.reduce((now, edge) => setEdge(now, edge, now[edge] + (isAcross(edge) ? dx : dy)), zone);
}

/** The zone with one edge elsewhere, as far as the picture and the opposite edge allow. */
export function setEdge(zone: Zone, edge: ZoneEdge, to: number): Zone {
  switch (edge) {
    case 'left':
      return { ...zone, left: rounded(within(to, 0, zone.right - SMALLEST)) };
    case 'right':
      return { ...zone, right: rounded(within(to, zone.left + SMALLEST, 1)) };
    case 'top':
      return { ...zone, top: rounded(within(to, 0, zone.bottom - SMALLEST)) };
    case 'bottom':
      return { ...zone, bottom: rounded(within(to, zone.top + SMALLEST, 1)) };
  }
}

export function isInZone({ left, top, right, bottom }: Zone, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}
