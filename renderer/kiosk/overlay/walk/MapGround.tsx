import { STREET_PATH } from './mapLayout.ts';

/** Blocks of houses as they lie beside the street: x, y, width, height in hundredths of the map. */
const HOUSES = [
  [2, 5, 9, 10],
  [14, 3, 7, 8],
  [24, 2, 12, 8],
  [40, 4, 8, 9],
  [52, 3, 6, 12],
  [66, 4, 11, 9],
  [80, 3, 7, 14],
  [91, 5, 7, 9],
  [3, 44, 8, 9],
  [15, 42, 11, 8],
  [29, 44, 7, 12],
  [40, 41, 12, 9],
  [56, 44, 8, 8],
  [67, 42, 10, 10],
  [3, 88, 9, 9],
  [18, 90, 8, 8],
  [30, 91, 13, 7],
  [48, 88, 7, 10],
  [60, 90, 12, 8],
  [77, 91, 8, 7],
  [90, 90, 8, 8],
] as const;

/** Trees along it. */
const TREES = [
  [22, 33],
  [47, 37],
  [72, 38],
  [96, 52],
  [78, 57],
  [49, 62],
  [24, 60],
  [5, 58],
  [45, 16],
  [73, 15],
] as const;

/** The ground of the map: houses, trees, the metro's line, and the street that shines. */
export function MapGround() {
  return (
    <svg className="map-ground" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      {HOUSES.map(([x, y, width, height]) => (
        <g key={`${x} ${y}`}>
          <rect className="map-house" x={x} y={y} width={width} height={height} rx="1" />
          <rect className="map-roof" x={x} y={y} width={width} height={height / 3.2} rx="1" />
        </g>
      ))}
      <path className="map-metro" d="M-2 84C20 84 24 82 36 82S70 58 102 54" />
      <path className="map-street-edge" d={STREET_PATH} />
      <path className="map-street" d={STREET_PATH} />
      <path className="map-street-middle" d={STREET_PATH} />
      {TREES.map(([x, y]) => (
        <ellipse key={`${x} ${y}`} className="map-tree" cx={x} cy={y} rx="1.500" ry="2.300" />
      ))}
    </svg>
  );
}
