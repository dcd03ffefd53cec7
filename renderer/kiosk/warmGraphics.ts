/**
 * Opens the stage's graphics context before any other module of the page is run: the browser starts its graphics process
 * meanwhile, which takes a quarter of a second that the stage would else wait for. The attributes are those that the
 * stage's renderer asks for; a canvas gives the same context to whoever asks again. A chunk of its own (vite.config.ts),
 * so that it is run first.
 */
const canvas = document.getElementById('stage');
if (canvas instanceof HTMLCanvasElement) {
  // Without WebGL this is null, and the stage says so.
  canvas.getContext('webgl2', {
    alpha: false,
    premultipliedAlpha: true,
    antialias: false,
    stencil: true,
    preserveDrawingBuffer: false,
    powerPreference: 'high-performance',
  });
}
