/** The screen's frames, come by hand instead of by the clock. Whoever asked for a frame before waits for the true one. */
export type PumpedFrames = { pump(): void; release(): void };

export function pumpedFrames(): PumpedFrames {
  const { requestAnimationFrame, cancelAnimationFrame } = window;
  const waiting = new Map<number, FrameRequestCallback>();
  let handles = -1;
  // Time stands still: whatever is not asked for anew has nothing new to paint.
  const nowMs = performance.now();
  window.requestAnimationFrame = (callback) => {
    waiting.set(handles, callback);
    return handles--;
  };
  window.cancelAnimationFrame = (handle) => {
    if (!waiting.delete(handle)) cancelAnimationFrame.call(window, handle);
  };
  return {
    pump: () => {
      const due = [...waiting.values()];
      waiting.clear();
      for (const callback of due) callback(nowMs);
    },
    release: () => {
      Object.assign(window, { requestAnimationFrame, cancelAnimationFrame });
      for (const callback of waiting.values()) requestAnimationFrame.call(window, callback);
    },
  };
}
