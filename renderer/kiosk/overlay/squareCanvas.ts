/** Finer than this nobody sees at the distance of a passer-by. */
const FINEST_RESOLUTION = 1.5;

/**
 * Fits a square canvas to the size that the page gives it and returns that size in the canvas's own pixels, 0 while
 * it is not laid out. Reading `clientWidth` is cheap as long as nothing else changes the layout in the same frame.
 */
export function fitSquareCanvas(canvas: HTMLCanvasElement): number {
  const size = Math.round(canvas.clientWidth * Math.min(FINEST_RESOLUTION, window.devicePixelRatio));
  if (size > 0 && canvas.width !== size) {
    canvas.width = size;
    canvas.height = size;
  }
  return size;
}

/** Painted by the processor: on machines that draw in software, a canvas of the graphics process is far slower. */
export function canvasContext(canvas: HTMLCanvasElement): CanvasRenderingContext2D | null {
  return canvas.getContext('2d', { willReadFrequently: true });
}
