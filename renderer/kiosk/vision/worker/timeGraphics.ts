const SIZE = 256;
const ROUNDS = 3;

const VERTEX = `#version 300 es
in vec2 corner;
void main() { gl_Position = vec4(corner, 0.0, 1.0); }`;

/** 256 × 256 pixels × 500 rounds × 4 multiply-adds: about 0.13 billion, the order of the face network. */
const FRAGMENT = `#version 300 es
precision highp float;
uniform float seed;
out vec4 colour;
void main() {
  vec4 value = vec4(gl_FragCoord.xy, seed, 1.0) * 0.001;
  for (int round = 0; round < 500; round++) value = value * 0.9991 + vec4(0.0003, 0.0002, 0.0001, 0.0004);
  colour = value;
}`;

/**
 * How long the graphics card takes for a fixed piece of arithmetic, in milliseconds; infinity without WebGL 2. Quick
 * to ask, unlike setting up a network on a card that is none: software rendering needs many seconds for that alone.
 */
export function timeGraphics(): number {
  const gl = new OffscreenCanvas(SIZE, SIZE).getContext('webgl2');
  if (gl === null) return Number.POSITIVE_INFINITY;
  try {
    const program = link(gl);
    if (program === null) return Number.POSITIVE_INFINITY;
    gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
    gl.bufferData(gl.ARRAY_BUFFER, new Float32Array([-1, -1, 3, -1, -1, 3]), gl.STATIC_DRAW);
    const corner = gl.getAttribLocation(program, 'corner');
    gl.enableVertexAttribArray(corner);
    gl.vertexAttribPointer(corner, 2, gl.FLOAT, false, 0, 0);
    // biome-ignore lint/correctness/useHookAtTopLevel: WebGL's own word, no hook of React
    gl.useProgram(program);
    const seed = gl.getUniformLocation(program, 'seed');
    const pixel = new Uint8Array(4);
    let bestMs = Number.POSITIVE_INFINITY;
    for (let round = 0; round <= ROUNDS; round += 1) {
      const startedAtMs = performance.now();
      gl.uniform1f(seed, round);
      gl.drawArrays(gl.TRIANGLES, 0, 3);
      // Reading waits until it is really drawn.
      gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
      if (round > 0) bestMs = Math.min(bestMs, performance.now() - startedAtMs);
    }
    return bestMs;
  } finally {
    gl.getExtension('WEBGL_lose_context')?.loseContext();
  }
}

function link(gl: WebGL2RenderingContext): WebGLProgram | null {
  const program = gl.createProgram();
  for (const [type, source] of [
    [gl.VERTEX_SHADER, VERTEX],
    [gl.FRAGMENT_SHADER, FRAGMENT],
  ] as const) {
    const shader = gl.createShader(type);
    if (shader === null) return null;
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
  }
  gl.linkProgram(program);
  return gl.getProgramParameter(program, gl.LINK_STATUS) === true ? program : null;
}
