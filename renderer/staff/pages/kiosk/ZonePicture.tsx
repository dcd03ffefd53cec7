import { type PointerEvent, useRef } from 'react';
import type { Zone } from '../../../../contract/configuration.ts';
import { dragZone, isInZone, type ZoneGrip } from './zoneEdges.ts';

/** Faces in the drawing, as shares of it; near ones are large. */
export const PEOPLE: readonly { readonly x: number; readonly y: number; readonly size: number }[] = [
  { x: 0.08, y: 0.44, size: 0.42 },
  { x: 0.26, y: 0.4, size: 0.66 },
  { x: 0.5, y: 0.34, size: 1 },
  { x: 0.72, y: 0.4, size: 0.7 },
  { x: 0.92, y: 0.45, size: 0.38 },
];

const GRIPS: readonly {
  readonly id: string;
  readonly grip: ZoneGrip;
  readonly x: number;
  readonly y: number;
}[] = [
  { id: 'all', grip: ['left', 'top', 'right', 'bottom'], x: 0.5, y: 0.5 },
  { id: 'left', grip: ['left'], x: 0, y: 0.5 },
  { id: 'right', grip: ['right'], x: 1, y: 0.5 },
  { id: 'top', grip: ['top'], x: 0.5, y: 0 },
  { id: 'bottom', grip: ['bottom'], x: 0.5, y: 1 },
  { id: 'topLeft', grip: ['left', 'top'], x: 0, y: 0 },
  { id: 'topRight', grip: ['right', 'top'], x: 1, y: 0 },
  { id: 'bottomLeft', grip: ['left', 'bottom'], x: 0, y: 1 },
  { id: 'bottomRight', grip: ['right', 'bottom'], x: 1, y: 1 },
];
/** Whoever is nearer stands lower in the picture. Below the face, in the units of a near one. */
const feetBelow = (y: number, size: number) => (70 + 24 * size - y * HEIGHT) / size;
const WIDTH = 160;
const HEIGHT = 90;

type ZonePictureProps = {
  readonly zone: Zone;
  readonly onChange: (zone: Zone, by?: string) => void;
  readonly onSettled: () => void;
};

type Held = { readonly grip: ZoneGrip; readonly zone: Zone; readonly x: number; readonly y: number };

/** People before the screen, drawn, never filmed, and the frame that is dragged. The sliders below do the same by keyboard. */
export function ZonePicture({ zone, onChange, onSettled }: ZonePictureProps) {
  const picture = useRef<HTMLDivElement>(null);
  const held = useRef<Held | null>(null);
  const take = (event: PointerEvent, grip: ZoneGrip) => {
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    held.current = { grip, zone, x: event.clientX, y: event.clientY };
  };
  const move = (event: PointerEvent) => {
    const size = picture.current?.getBoundingClientRect();
    if (held.current === null || size === undefined) return;
    const { grip, zone: from, x, y } = held.current;
    const dragged = dragZone(from, grip, (event.clientX - x) / size.width, (event.clientY - y) / size.height);
    onChange(dragged, 'dragged');
  };
  const letGo = () => {
    if (held.current === null) return;
    held.current = null;
    onSettled();
  };
  const { left, top, right, bottom } = zone;
  return (
    <div className="zone-picture" ref={picture} aria-hidden="true">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        <rect className="zone-wall" width={WIDTH} height={HEIGHT} />
        <path className="zone-floor" d={`M0 72H${WIDTH}V${HEIGHT}H0Z`} />
        {PEOPLE.toSorted((one, other) => one.size - other.size).map(({ x, y, size }) => (
          <g
            key={x}
            className="zone-person"
            data-counts={isInZone(zone, x, y) || undefined}
            transform={`translate(${x * WIDTH} ${y * HEIGHT}) scale(${size})`}
          >
            <circle r={9} />
            <path d={`M-17 ${feetBelow(y, size)}V26Q-17 12 0 12T17 26V${feetBelow(y, size)}Z`} />
          </g>
        ))}
        <path
          className="zone-shade"
          fillRule="evenodd"
          d={`M0 0H${WIDTH}V${HEIGHT}H0ZM${left * WIDTH} ${top * HEIGHT}V${bottom * HEIGHT}H${right * WIDTH}V${top * HEIGHT}Z`}
        />
      </svg>
      <div
        className="zone-frame"
        style={{
          left: `${left * 100}%`,
          top: `${top * 100}%`,
          width: `${(right - left) * 100}%`,
          height: `${(bottom - top) * 100}%`,
        }}
      >
        {GRIPS.map(({ id, grip, x, y }) => (
          <div
            key={id}
            className="zone-grip"
            data-grip={id}
            style={id === 'all' ? { inset: 0 } : { left: `${x * 100}%`, top: `${y * 100}%` }}
            onPointerDown={(event) => take(event, grip)}
            onPointerMove={move}
            onPointerUp={letGo}
            onPointerCancel={letGo}
          />
        ))}
      </div>
    </div>
  );
}
