import { packPerception } from '../../../../contract/packedPerception.ts';
import type { VisionCommand, VisionReport } from '../../../../contract/visionMessages.ts';
import { assertNever } from '../../../../domain/core/assertNever.ts';
import type { Disposable } from '../../../../domain/core/Disposable.ts';
import { CodeWatch } from './CodeWatch.ts';
import { chooseNetworks } from './chooseNetworks.ts';
import { watchFrames } from './FrameWatch.ts';
import { LightMeter } from './LightMeter.ts';
import { luminanceOf } from './luminanceOf.ts';
import { openCodeReader } from './openCodeReader.ts';
import { Seer, type Sighting } from './Seer.ts';

/** Entry of the vision worker: pictures come in and are closed here, small arrays go out. */

type Command = VisionCommand<ReadableStream<VideoFrame>>;
const page = self as unknown as DedicatedWorkerGlobalScope;
/** A pass on a phone at arm's length has two pixels a module and more in a picture of this size. */
const CODE_PICTURE_LONGEST_SIDE = 960;
const LIGHT_PICTURE_LONGEST_SIDE = 16;

let seer: Seer | null = null;
let watch: Disposable | null = null;
const codes = new CodeWatch({
  openReader: openCodeReader,
  luminanceOf: (frame) => luminanceOf(frame, CODE_PICTURE_LONGEST_SIDE),
  onSeen: (seen) => report({ type: 'codeSeen', ...seen }),
  onFailed: (failure) => report({ type: 'codesFailed', what: String(failure) }),
});
const light = new LightMeter({
  luminanceOf: (frame) => luminanceOf(frame, LIGHT_PICTURE_LONGEST_SIDE),
  onMeasured: (measured) => report({ type: 'lightMeasured', light: measured }),
});
let minimumIntervalMs = 0;
let pageTimeOriginMs = performance.timeOrigin;
/** Commands are carried out in their order: frames may arrive while the networks still load. */
let earlier: Promise<void> = Promise.resolve();

page.addEventListener('message', (message: MessageEvent<Command>) => {
  earlier = earlier
    .then(() => carryOut(message.data))
    .catch((failure) => report({ type: 'failed', what: String(failure) }));
});

async function carryOut(command: Command): Promise<void> {
  switch (command.type) {
    case 'prepare':
      await prepare(command);
      break;
    case 'watch':
      startWatch(command.frames);
      break;
    case 'unwatch':
      endWatch();
      break;
    case 'seek':
      seer?.seek(command.gestures);
      break;
    case 'readCodes':
      codes.switch(command.on);
      break;
    case 'measureLight':
      light.switch(command.on);
      break;
    case 'pace':
      minimumIntervalMs = command.minimumIntervalMs;
      break;
    default:
      assertNever(command, 'VisionCommand');
  }
}

async function prepare(command: Extract<Command, { type: 'prepare' }>): Promise<void> {
  pageTimeOriginMs = command.pageTimeOriginMs;
  const chosen = await chooseNetworks(command, command.delegate);
  seer = new Seer(chosen.networks, { holdDurationMs: command.holdDurationMs });
  report({ type: 'prepared', delegate: chosen.delegate, inferenceMs: chosen.inferenceMs });
}

function startWatch(frames: ReadableStream<VideoFrame>): void {
  endWatch();
  if (seer === null) throw new Error('Told to watch before the networks were prepared');
  seer.reset();
  watch = watchFrames({
    frames,
    seer,
    codes,
    light,
    pageNow: () => performance.now() + performance.timeOrigin - pageTimeOriginMs,
    minimumIntervalMs: () => minimumIntervalMs,
    onSighting: reportSighting,
    onEnd: (failure) =>
      report(failure === null ? { type: 'ended' } : { type: 'failed', what: String(failure) }),
  });
}

function endWatch(): void {
  watch?.dispose();
  watch = null;
}

function reportSighting({ perception, inferenceMs }: Sighting): void {
  const packed = packPerception(perception);
  page.postMessage({ type: 'perceived', packed, inferenceMs } satisfies VisionReport, [packed.buffer]);
}

function report(message: VisionReport): void {
  page.postMessage(message);
}
