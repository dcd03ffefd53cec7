import { SOLO } from '../../../domain/idols/formations/formations.ts';
import { type Framing, framingAt } from '../../../domain/idols/formations/framingAt.ts';
import { spotOn } from '../../../domain/idols/formations/Spot.ts';

/** Where the kiosk's own idol stands when she is alone, for what is drawn round her. */
export function framingFor(width: number, height: number): Framing {
  return framingAt(spotOn(SOLO, width, height), width / height);
}
