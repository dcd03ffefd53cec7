import { SOLO } from '../../../domain/idols/formations/formations.ts';
import { FIGURE_FLOOR, type Framing, framingAt } from '../../../domain/idols/formations/framingAt.ts';
import { spotOn } from '../../../domain/idols/formations/Spot.ts';

/** Where the kiosk's own idol stands when she is alone, for what is drawn round her. */
export function framingFor(width: number, height: number): Framing {
  return framingAt(spotOn(SOLO, width, height), width / height);
}

/** Model space ↔ the screen's shares. */
export type Placement = { readonly x: number; readonly y: number; readonly scale: number };

/** In pixels of the screen: where model space's (0, 0) lies and how large a unit is. */
export function placementOf(framing: Framing, width: number, height: number): Placement {
  const scale = framing.scale * height;
  return { x: framing.x * width, y: framing.floor * height - FIGURE_FLOOR * scale, scale };
}
