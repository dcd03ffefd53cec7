const STICKS = 17;
const COLOURS = ['#57e6ff', '#a98bff', '#ff4fae', '#ffd566'] as const;
/** Strokes from the wide glow to the white core: width in hundredths of the height. */
const STROKES = [
  { width: 30, alpha: 0.2 },
  { width: 19, alpha: 0.45 },
  { width: 11, alpha: 1 },
] as const;
const CORE_WIDTH = 4;

/**
 * A row of glow sticks, held up from below the lower edge of the canvas. They are lit from the middle outwards.
 * @param warmth 0..1, how many of them are lit
 * @param beat of the song, with its fraction: they swing to one side and back in two beats
 */
export function paintLightSticks(
  context: CanvasRenderingContext2D,
  { width, height }: { readonly width: number; readonly height: number },
  warmth: number,
  beat: number,
): void {
  context.clearRect(0, 0, width, height);
  context.lineCap = 'round';
  const middle = (STICKS - 1) / 2;
  const lit = warmth * (middle + 1);
  for (let stick = 0; stick < STICKS; stick++) {
    const away = Math.abs(stick - middle);
    const share = Math.min(1, Math.max(0, lit - away));
    const swing = Math.sin(beat * Math.PI + (stick % 2) * 0.5) * (0.1 + 0.22 * warmth);
    const length = height * (0.42 + 0.3 * share);
    const x = ((stick + 0.5) / STICKS) * width;
    const top = { x: x + Math.sin(swing) * length, y: height - Math.cos(swing) * length };
    const bottom = { x: x - Math.sin(swing) * height * 0.1, y: height * 1.1 };
    context.beginPath();
    context.moveTo(bottom.x, bottom.y);
    context.lineTo(top.x, top.y);
    context.lineWidth = height * 0.1;
    context.strokeStyle = 'rgb(126 98 205 / 0.8)';
    context.stroke();
    if (share === 0) continue;
    context.strokeStyle = COLOURS[stick % COLOURS.length] ?? COLOURS[0];
    for (const { width: stroke, alpha } of STROKES) {
      context.globalAlpha = alpha * share;
      context.lineWidth = (stroke * height) / 100;
      context.stroke();
    }
    context.globalAlpha = share;
    context.lineWidth = (CORE_WIDTH * height) / 100;
    context.strokeStyle = '#ffffff';
    context.stroke();
    context.globalAlpha = 1;
  }
}
