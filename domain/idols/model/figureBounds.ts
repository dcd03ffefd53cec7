import type { Box } from '../parts/PartDrawing.ts';

type Bounded = { readonly bounds: Box };

/** The smallest box round all of them; model units. */
export function enclosingBox(parts: readonly Bounded[]): Box {
  const [first, ...others] = parts;
  if (first === undefined) throw new Error('Nothing has no bounds');
  let { x: left, y: top } = first.bounds;
  let right = left + first.bounds.width;
  let bottom = top + first.bounds.height;
  for (const { bounds } of others) {
    left = Math.min(left, bounds.x);
    top = Math.min(top, bounds.y);
    right = Math.max(right, bounds.x + bounds.width);
    bottom = Math.max(bottom, bounds.y + bounds.height);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

type Part = Bounded & { readonly variant: unknown; readonly attach: { readonly to: string } };

/** Box of the figure at rest, without hands and mouths, of which only one of several is seen at a time. */
export function figureBounds({ parts }: { readonly parts: readonly Part[] }): Box {
  return enclosingBox(parts.filter(({ variant }) => variant === null));
}

/** y of the highest point of what sits on her head: hair, masts, headphones. */
export function crownOf({ parts }: { readonly parts: readonly Part[] }): number {
  return enclosingBox(parts.filter(({ variant, attach }) => variant === null && attach.to === 'head')).y;
}
