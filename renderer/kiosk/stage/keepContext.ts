import { type Disposable, toDisposable } from '../../../domain/core/Disposable.ts';

/** A browser gives a lost context back by itself after a moment; one that was taken by the extension waits to be asked. */
const ASK_AFTER_MS = 600;

/**
 * Brings the picture back when the graphics context dies: allows the browser to restore it, asks for it when it does
 * not come, and tells when it is there again. Pixi uploads its resources anew by itself.
 */
export function keepContext(
  canvas: HTMLCanvasElement,
  told: { readonly onLost: () => void; readonly onRestored: () => void },
): Disposable {
  const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
  // Asked for while alive: a lost context gives out no extensions.
  const extension = context?.getExtension('WEBGL_lose_context') ?? null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ask = () => {
    if (context?.isContextLost() !== true) return;
    try {
      extension?.restoreContext();
    } catch {
      // Refused while the browser restores it on its own.
    }
    timer = setTimeout(ask, ASK_AFTER_MS);
  };
  const onLost = (event: Event) => {
    event.preventDefault();
    told.onLost();
    clearTimeout(timer);
    timer = setTimeout(ask, ASK_AFTER_MS);
  };
  const onRestored = () => {
    clearTimeout(timer);
    told.onRestored();
  };
  canvas.addEventListener('webglcontextlost', onLost);
  canvas.addEventListener('webglcontextrestored', onRestored);
  return toDisposable(() => {
    clearTimeout(timer);
    canvas.removeEventListener('webglcontextlost', onLost);
    canvas.removeEventListener('webglcontextrestored', onRestored);
  });
}
