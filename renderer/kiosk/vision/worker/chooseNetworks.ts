import type { Delegate } from '../../../../contract/visionMessages.ts';
import { type ModelAddresses, Networks, type Picture } from './Networks.ts';

export type ChosenNetworks = {
  readonly networks: Networks;
  readonly delegate: Delegate;
  /** What one search for a face and a hand took on this machine, in milliseconds. */
  readonly inferenceMs: number;
};

const MEASURED_ROUNDS = 3;

/**
 * Loads the networks on the processor that is quicker on this very machine. Names tell nothing: "GPU" on software
 * WebGL is ten times slower than the CPU. A processor that fails at all is not taken.
 */
export async function chooseNetworks(
  models: ModelAddresses,
  known: Delegate | null,
): Promise<ChosenNetworks> {
  if (known !== null) {
    const networks = await Networks.load(models, known);
    return { networks, delegate: known, inferenceMs: measure(networks, MEASURED_ROUNDS) };
  }
  const cpu = await Networks.load(models, 'CPU');
  const cpuMs = measure(cpu, MEASURED_ROUNDS);
  const gpu = await Networks.load(models, 'GPU').catch(() => null);
  if (gpu !== null) {
    // One round first: on software graphics it alone may take seconds, and then no more need be known.
    const firstMs = tryMeasure(gpu, 1);
    const gpuMs = firstMs > 20 * cpuMs ? firstMs : tryMeasure(gpu, MEASURED_ROUNDS);
    if (gpuMs < cpuMs) {
      cpu.dispose();
      return { networks: gpu, delegate: 'GPU', inferenceMs: gpuMs };
    }
    gpu.dispose();
  }
  return { networks: cpu, delegate: 'CPU', inferenceMs: cpuMs };
}

function tryMeasure(networks: Networks, rounds: number): number {
  try {
    return measure(networks, rounds);
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

/** Median time of a face and a hand search over a made picture, after one unmeasured round. */
function measure(networks: Networks, rounds: number): number {
  const picture = madePicture();
  const times: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const startedAtMs = performance.now();
    networks.findFaces(picture, startedAtMs);
    networks.findHands(picture, startedAtMs, 1);
    if (round > 0) times.push(performance.now() - startedAtMs);
  }
  times.sort((one, other) => one - other);
  return times[Math.floor(times.length / 2)] ?? Number.POSITIVE_INFINITY;
}

function madePicture(): Picture {
  const canvas = new OffscreenCanvas(640, 480);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('No 2D canvas in the vision worker');
  const shade = context.createLinearGradient(0, 0, 640, 480);
  shade.addColorStop(0, '#28303c');
  shade.addColorStop(1, '#b8a898');
  context.fillStyle = shade;
  context.fillRect(0, 0, 640, 480);
  return canvas;
}
