import { encodeQR } from 'qr';
import { useMemo } from 'react';

/** Modules of white that a reader needs round the code. */
const QUIET_ZONE = 4;

/**
 * A code, dark on white with its quiet zone, as wide as its element. Its edges lie on no particular pixel, which phones
 * do not mind; modules are drawn as rows of one path, for gaps between squares show as a lattice.
 */
export function QrCode({ text, className }: { readonly text: string; readonly className: string }) {
  const { size, path } = useMemo(() => drawCode(text), [text]);
  return (
    <svg className={className} viewBox={`0 0 ${size} ${size}`} role="img" aria-label="QR" focusable="false">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#120a2c" shapeRendering="crispEdges" />
    </svg>
  );
}

function drawCode(text: string): { readonly size: number; readonly path: string } {
  const modules = encodeQR(text, 'raw', { ecc: 'medium', border: QUIET_ZONE });
  let path = '';
  for (const [y, row] of modules.entries()) {
    let start: number | null = null;
    for (let x = 0; x <= row.length; x++) {
      if (row[x] === true) start ??= x;
      else if (start !== null) {
        path += `M${start} ${y}h${x - start}v1h${start - x}z`;
        start = null;
      }
    }
  }
  return { size: modules.length, path };
}
