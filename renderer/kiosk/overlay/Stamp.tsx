import { placeOf } from '../../../domain/landmarks/places.ts';
import type { StampModel } from './OverlayModel.ts';
import { useOverlayModel } from './OverlayRoom.ts';
import './Stamp.css';
import { scallop } from './scallop.ts';
import { type MotifShape, STAMP_MOTIFS } from './stampMotifs.ts';

/** The seal of a landmark: its motif, its names round the edge, the moment across it. */
export function Stamp({ stamp }: { readonly stamp: StampModel }) {
  const { places } = useOverlayModel();
  const { zh, en } = placeOf(places, stamp.landmark);
  return (
    <svg
      className="stamp"
      viewBox="-110 -110 220 220"
      role="img"
      aria-label={`${zh} ${stamp.date} ${stamp.time}`}
    >
      <defs>
        <path id="stamp-upper" d="M-76 0a76 76 0 0 1 152 0" />
        <path id="stamp-lower" d="M-88.500 0a88.500 88.500 0 0 0 177 0" />
      </defs>
      <path d={scallop(28, 106, 3)} className="stamp-gold" />
      <circle r="101" className="stamp-paper" />
      <g className="stamp-ink">
        <circle r="97" className="stamp-line" strokeWidth="4" />
        <circle r="65" className="stamp-line" strokeWidth="2.200" />
        <text className="stamp-zh">
          <textPath href="#stamp-upper" startOffset="50%" textAnchor="middle">
            {zh}
          </textPath>
        </text>
        <text className="stamp-en">
          <textPath href="#stamp-lower" startOffset="50%" textAnchor="middle">
            {`${en} · Star Street`}
          </textPath>
        </text>
        <g transform="translate(-41 -60) scale(0.82)">
          {STAMP_MOTIFS[stamp.landmark].map((shape) => (
            <Shape key={shape.path} shape={shape} />
          ))}
        </g>
        <rect x="-59" y="25" width="118" height="25" rx="4" className="stamp-band" />
        <text className="stamp-moment" y="42.7" textAnchor="middle">
          {`${stamp.date} ${stamp.time}`}
        </text>
      </g>
    </svg>
  );
}

function Shape({ shape }: { readonly shape: MotifShape }) {
  if (shape.kind === 'area') return <path d={shape.path} className="stamp-area" />;
  return <path d={shape.path} className="stamp-line" strokeWidth={shape.width} />;
}
