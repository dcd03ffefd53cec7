/** The outline of a round seal with waves for an edge, about (0, 0). Lengths in any one unit. */
export function scallop(waves: number, radius: number, depth: number): string {
  const at = (angle: number, distance: number) =>
    `${(Math.sin(angle) * distance).toFixed(2)} ${(-Math.cos(angle) * distance).toFixed(2)}`;
  const step = (Math.PI * 2) / waves;
  let path = `M${at(0, radius - depth)}`;
  for (let wave = 0; wave < waves; wave++) {
    // A curve's peak lies half way to its control point.
    path += `Q${at((wave + 0.5) * step, radius + depth)} ${at((wave + 1) * step, radius - depth)}`;
  }
  return `${path}z`;
}
