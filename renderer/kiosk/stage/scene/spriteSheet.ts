import { CanvasSource, Rectangle, Texture } from 'pixi.js';

const CELL = 128;
const FRAMES = ['beam', 'dot', 'shadow', 'paper', 'star', 'bokeh'] as const;
type FrameName = (typeof FRAMES)[number];

/** Small pictures of light and paper on one texture, so that all sprites with the same blending are one draw call. */
export type SpriteSheet = { readonly frames: Record<FrameName, Texture>; dispose(): void };

export function createSpriteSheet(): SpriteSheet {
  const element = document.createElement('canvas');
  element.width = CELL * FRAMES.length;
  element.height = CELL;
  const canvas = element.getContext('2d', { willReadFrequently: true });
  if (canvas === null) throw new Error('No 2-D canvas for the sprites');
  for (const [index, name] of FRAMES.entries()) {
    canvas.save();
    canvas.translate(index * CELL + CELL / 2, CELL / 2);
    PAINTERS[name](canvas);
    canvas.restore();
  }
  const whole = new Texture({ source: new CanvasSource({ resource: element }) });
  // A pixel of margin keeps neighbours from bleeding in when a frame is scaled.
  const frame = (name: FrameName): Texture =>
    new Texture({
      source: whole.source,
      frame: new Rectangle(FRAMES.indexOf(name) * CELL + 1, 1, CELL - 2, CELL - 2),
    });
  const frames = Object.fromEntries(FRAMES.map((name) => [name, frame(name)])) as Record<FrameName, Texture>;
  return {
    frames,
    dispose() {
      for (const texture of Object.values(frames)) texture.destroy(false);
      whole.destroy(true);
    },
  };
}

const HALF = CELL / 2;

/** Each paints its picture around (0, 0), within ±62 pixels. */
const PAINTERS: Record<FrameName, (canvas: CanvasRenderingContext2D) => void> = {
  beam(canvas) {
    for (let y = -62; y < 62; y++) {
      const along = (y + 62) / 124;
      const half = 6 + along * 54;
      const across = canvas.createLinearGradient(-half, 0, half, 0);
      const alpha = 0.75 * (1 - along) ** 1.4;
      across.addColorStop(0, 'rgb(255 255 255 / 0)');
      across.addColorStop(0.5, `rgb(255 255 255 / ${alpha})`);
      across.addColorStop(1, 'rgb(255 255 255 / 0)');
      canvas.fillStyle = across;
      canvas.fillRect(-half, y, half * 2, 1);
    }
  },
  dot: (canvas) => paintGlow(canvas, [1, 0.5, 0.12, 0]),
  shadow: (canvas) => paintGlow(canvas, [1, 0.75, 0.25, 0]),
  paper(canvas) {
    canvas.fillStyle = '#fff';
    canvas.beginPath();
    canvas.roundRect(-26, -44, 52, 88, 10);
    canvas.fill();
  },
  star(canvas) {
    canvas.fillStyle = '#fff';
    canvas.lineJoin = 'round';
    canvas.beginPath();
    for (let point = 0; point < 10; point++) {
      const radius = point % 2 === 0 ? 54 : 24;
      const angle = (point * Math.PI) / 5 - Math.PI / 2;
      canvas.lineTo(Math.cos(angle) * radius, Math.sin(angle) * radius);
    }
    canvas.closePath();
    canvas.fill();
    canvas.strokeStyle = '#fff';
    canvas.lineWidth = 12;
    canvas.stroke();
  },
  bokeh(canvas) {
    canvas.fillStyle = 'rgb(255 255 255 / 0.22)';
    canvas.strokeStyle = 'rgb(255 255 255 / 0.5)';
    canvas.lineWidth = 3;
    canvas.beginPath();
    canvas.arc(0, 0, HALF * 0.8, 0, Math.PI * 2);
    canvas.fill();
    canvas.stroke();
  },
};

function paintGlow(canvas: CanvasRenderingContext2D, alphas: readonly number[]): void {
  const glow = canvas.createRadialGradient(0, 0, 0, 0, 0, 62);
  for (const [index, alpha] of alphas.entries()) {
    glow.addColorStop(index / (alphas.length - 1), `rgb(255 255 255 / ${alpha})`);
  }
  canvas.fillStyle = glow;
  canvas.fillRect(-62, -62, 124, 124);
}
