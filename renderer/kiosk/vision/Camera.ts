import { type Disposable, toDisposable } from '../../../domain/core/Disposable.ts';

/** A camera that is open: its picture for the mirror, its frames for the worker. */
export interface Camera extends Disposable {
  readonly stream: MediaStream;
  /** A stream of frames that can be transferred to a worker. A new one each time; the old one ends. */
  frames(): ReadableStream<VideoFrame>;
  /** The system gives no pictures at present: a shutter, another program, a cable. */
  isMuted(): boolean;
  /** The camera was unplugged or taken away. */
  onLost(listener: () => void): Disposable;
}

/** The few calls that need a browser, so that the rules around them can be run without one. */
export interface CameraSource {
  /** Rejects as `getUserMedia` does. `label`: the camera to prefer, or part of its name. */
  open(label: string | null): Promise<Camera>;
  /** Cameras were plugged in or out. */
  onDevicesChanged(listener: () => void): Disposable;
}

/** `MediaStreamTrackProcessor` in Chromium's form, which the DOM types do not know. */
declare class MediaStreamTrackProcessor {
  constructor(options: { track: MediaStreamTrack; maxBufferSize: number });
  readonly readable: ReadableStream<VideoFrame>;
}

/** The networks need less; a pass on a phone at arm's length has two pixels a module only from here on. */
const PICTURE = {
  width: { ideal: 960 },
  height: { ideal: 720 },
  frameRate: { ideal: 30, max: 30 },
} as const satisfies MediaTrackConstraints;

export const browserCameras: CameraSource = {
  async open(label) {
    const deviceId = label === null ? null : await findDevice(label);
    const video = deviceId === null ? PICTURE : { ...PICTURE, deviceId: { exact: deviceId } };
    const stream = await navigator.mediaDevices.getUserMedia({ video, audio: false });
    return openCamera(stream);
  },
  onDevicesChanged(listener) {
    navigator.mediaDevices.addEventListener('devicechange', listener);
    return toDisposable(() => navigator.mediaDevices.removeEventListener('devicechange', listener));
  },
};

/** A label that fits no camera falls back to any: a kiosk that sees with the wrong camera is better than a blind one. */
async function findDevice(label: string): Promise<string | null> {
  const devices = await navigator.mediaDevices.enumerateDevices();
  const wanted = label.toLowerCase();
  const found = devices.find(
    (device) => device.kind === 'videoinput' && device.label.toLowerCase().includes(wanted),
  );
  return found?.deviceId ?? null;
}

function openCamera(stream: MediaStream): Camera {
  const track = stream.getVideoTracks()[0];
  if (track === undefined) throw new DOMException('The camera gave no video', 'NotFoundError');
  const stop = toDisposable(() => {
    for (const each of stream.getTracks()) each.stop();
  });
  return {
    stream,
    // One frame at most is kept, so a frame that was not read in time is replaced by the next.
    frames: () => new MediaStreamTrackProcessor({ track, maxBufferSize: 1 }).readable,
    isMuted: () => track.muted,
    onLost(listener) {
      track.addEventListener('ended', listener);
      return toDisposable(() => track.removeEventListener('ended', listener));
    },
    dispose: stop.dispose,
  };
}
