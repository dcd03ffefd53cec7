import type { IdolPort } from './interaction/ports.ts';
import type { RaisedStage } from './raiseStage.ts';

/** Of the screen's height, for a pixel of the poster. */
const SCREEN_PERCENT_PER_PIXEL = 66 / 1420;

/** The idol as a still picture in breathing light, for a machine without WebGL. Everything else works by touch and camera. */
export async function raisePoster(idolAddress: string): Promise<RaisedStage> {
  const poster = document.createElement('div');
  poster.className = 'poster';
  const light = document.createElement('div');
  light.className = 'poster-light';
  const picture = document.createElement('img');
  picture.className = 'poster-idol';
  picture.alt = '';
  picture.src = `${idolAddress}poster.png`;
  poster.append(light, picture);
  document.body.prepend(poster);
  const firstFrame = picture.decode().then(
    () => {
      // Posters are of different heights, as the idols are; the unit is the same for all.
      picture.style.height = `${picture.naturalHeight * SCREEN_PERCENT_PER_PIXEL}%`;
      return performance.now();
    },
    // A missing picture leaves the light: the screen is still not black, and touch still works.
    () => performance.now(),
  );
  // A page that paints lives, even if nothing on it is drawn by us: whoever watches over it must be able to see that.
  let framesPainted = 0;
  let frame = requestAnimationFrame(function next() {
    framesPainted += 1;
    frame = requestAnimationFrame(next);
  });
  return {
    idol: stillIdol,
    setAlone: () => undefined,
    gather: () => undefined,
    show: null,
    picture: () => Promise.reject(new Error('The poster is not drawn frame by frame.')),
    scene: { celebrate: () => poster.animate({ filter: ['brightness(1.8)', 'brightness(1)'] }, 1200) },
    firstFrame,
    framesDrawn: () => framesPainted,
    slowFrameMs: () => null,
    resolution: 1,
    setResolution: () => undefined,
    setFrameInterval: () => undefined,
    anchor: () => ({ face: { x: 0.5, y: 0.32 }, headTop: { x: 0.5, y: 0.2 }, feet: { x: 0.5, y: 0.82 } }),
    faces: () => [],
    dispose() {
      cancelAnimationFrame(frame);
      poster.remove();
    },
  };
}

/** A picture does nothing of what is asked of it; what she says still stands in the bubble. */
const stillIdol: IdolPort = {
  lookAt: () => undefined,
  express: () => undefined,
  play: () => undefined,
  answer: () => undefined,
  demonstrate: () => undefined,
  speak: () => undefined,
  dispose: () => undefined,
};
