import type { Delegate } from '../../../../contract/visionMessages.ts';
import { loadFaceNetwork, type ModelAddresses, Networks } from './Networks.ts';
import { timeGraphics } from './timeGraphics.ts';

export type ChosenNetworks = {
  readonly networks: Networks;
  readonly delegate: Delegate;
  /** What one search for a face and a hand took on this machine, in milliseconds. */
  readonly inferenceMs: number;
};

const MEASURED_ROUNDS = 3;
/** So many times quicker at plain arithmetic than the CPU at the face network must a card be to be worth a trial. */
const GRAPHICS_LEAD = 4;

/**
 * Loads the networks on the processor that is quicker on this very machine. Names tell nothing: "GPU" on software
 * WebGL is ten times slower than the CPU. Plain arithmetic and the small face network are tried first, so that a
 * hopeless graphics card costs a moment and not a minute; a processor that fails at all is not taken.
 */
export async function chooseNetworks(
  models: ModelAddresses,
  known: Delegate | null,
): Promise<ChosenNetworks> {
  const delegate = known ?? ((await graphicsCardIsPromising(models)) ? 'GPU' : 'CPU');
  if (delegate === 'CPU') return measured(await Networks.load(models, 'CPU'), 'CPU');
  const graphics = await Networks.load(models, 'GPU').then(
    (networks) => measured(networks, 'GPU'),
    () => null,
  );
  if (graphics !== null && known === 'GPU') return graphics;
  const cpu = measured(await Networks.load(models, 'CPU'), 'CPU');
  if (graphics === null) return cpu;
  const [quicker, slower] = graphics.inferenceMs < cpu.inferenceMs ? [graphics, cpu] : [cpu, graphics];
  slower.networks.dispose();
  return quicker;
}

async function graphicsCardIsPromising(models: ModelAddresses): Promise<boolean> {
  try {
    const cpuMs = await timeFaceNetwork(models, 'CPU');
    if (timeGraphics() * GRAPHICS_LEAD > cpuMs) return false;
    return (await timeFaceNetwork(models, 'GPU')) < cpuMs;
  } catch {
    return false;
  }
}

async function timeFaceNetwork(models: ModelAddresses, delegate: Delegate): Promise<number> {
  const faces = await loadFaceNetwork(models, delegate);
  try {
    const picture = madePicture();
    return medianTime((atMs) => faces.detectForVideo(picture, atMs));
  } finally {
    faces.close();
  }
}

function measured(networks: Networks, delegate: Delegate): ChosenNetworks {
  const picture = madePicture();
  const inferenceMs = medianTime((atMs) => {
    networks.findFaces(picture, atMs);
    networks.findHands(picture, atMs, 1);
  });
  return { networks, delegate, inferenceMs };
}

/** After one unmeasured round, in which everything is set up. Moments grow, as the networks want them to. */
function medianTime(look: (atMs: number) => void): number {
  const times: number[] = [];
  for (let round = 0; round <= MEASURED_ROUNDS; round += 1) {
    const startedAtMs = performance.now();
    look(startedAtMs);
    if (round > 0) times.push(performance.now() - startedAtMs);
  }
  times.sort((one, other) => one - other);
  return times[Math.floor(times.length / 2)] ?? Number.POSITIVE_INFINITY;
}

function madePicture(): OffscreenCanvas {
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
