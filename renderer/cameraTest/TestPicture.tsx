import { useEffect, useRef } from 'react';
import type { Zone } from '../../domain/visits/zone.ts';
import { paintReading } from './paintReading.ts';
import type { Reading } from './Readings.ts';

/** As the camera is asked for. */
const WIDTH_PX = 960;
const HEIGHT_PX = 720;

type TestPictureProps = { readonly reading: Reading; readonly zone: Zone; readonly label: string };

/** The mirror without a picture: what was recognised, where it is. */
export function TestPicture({ reading: { perception }, zone, label }: TestPictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (context) paintReading(context, { width: WIDTH_PX, height: HEIGHT_PX }, perception, zone);
  }, [perception, zone]);
  return (
    <canvas
      className="picture"
      ref={canvas}
      width={WIDTH_PX}
      height={HEIGHT_PX}
      role="img"
      aria-label={label}
    />
  );
}
