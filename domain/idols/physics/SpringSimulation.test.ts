import { describe, expect, it } from 'vitest';
import { xingmanModel } from '../../../tests/fixtures/xingmanModel.ts';
import { seededRandom } from '../../core/random.ts';
import { IdolDeformer } from '../deform/IdolDeformer.ts';
import { Pose } from '../Pose.ts';
import { PARAMETER_IDS, PARAMETERS } from '../parameters.ts';

const model = xingmanModel();
const most = (values: Float64Array) => values.reduce((sum, value) => Math.max(sum, Math.abs(value)), 0);

describe('springs', () => {
  it.each([1, 4, 16.7, 33, 250, 1000])('stay bounded under random poses every %d ms', (stepMs) => {
    const random = seededRandom(11);
    const deformer = new IdolDeformer(model);
    const pose = new Pose();
    for (let step = 0; step < 1500; step++) {
      for (const id of PARAMETER_IDS) {
        const { minimum, maximum } = PARAMETERS[id];
        pose.set(id, minimum + (maximum - minimum) * random());
      }
      deformer.evaluate(pose, step * stepMs);
      expect(most(deformer.springs.bends)).toBeLessThan(1.3);
    }
    expect(deformer.vertices.every(Number.isFinite)).toBe(true);
  });

  it('are settled at the start: no lock falls into place', () => {
    const deformer = new IdolDeformer(model);
    deformer.evaluate(new Pose(), 5_000_000);
    expect(most(deformer.springs.bends)).toBeLessThan(1e-9);
    for (let step = 1; step < 60; step++) deformer.evaluate(new Pose(), 5_000_000 + step * 16);
    expect(most(deformer.springs.bends)).toBeLessThan(0.08);
  });

  it('swing after a turn of the head and come to rest again', () => {
    const deformer = new IdolDeformer(model);
    const pose = new Pose();
    deformer.evaluate(pose, 0);
    let swung = 0;
    for (let step = 1; step < 40; step++) {
      pose.set('ParamAngleX', Math.min(30, step * 3));
      deformer.evaluate(pose, step * 16);
      swung = Math.max(swung, most(deformer.springs.bends));
    }
    expect(swung).toBeGreaterThan(0.06);
    for (let step = 40; step < 600; step++) deformer.evaluate(pose, step * 16);
    expect(most(deformer.springs.bends)).toBeLessThan(swung);
  });

  it('swing alike at every frame rate', () => {
    const run = (stepMs: number) => {
      const deformer = new IdolDeformer(model);
      const pose = new Pose();
      for (let timeMs = 0; timeMs <= 3000; timeMs += stepMs) {
        pose.set('ParamAngleX', 25 * Math.sin(timeMs / 400));
        deformer.evaluate(pose, timeMs);
      }
      return deformer.springs.bends;
    };
    const slow = run(1000 / 30);
    const fast = run(1000 / 120);
    slow.forEach((bend, number) => {
      expect(Math.abs(bend - (fast[number] as number))).toBeLessThan(0.05);
    });
  });

  it('ripple without end where the wind holds them out level', () => {
    const level = model.springs.map((spring) => ({
      ...spring,
      tip: { x: spring.anchor.x + 300, y: spring.anchor.y },
      stiffness: 0.3,
    }));
    const deformer = new IdolDeformer({ ...model, springs: level });
    const pose = new Pose();
    const crossings = { root: [] as number[], tip: [] as number[] };
    let [rootBefore, tipBefore] = [0, 0];
    let widest = 0;
    for (let timeMs = 0; timeMs < 12_000; timeMs += 10) {
      deformer.evaluate(pose, timeMs);
      const [root = 0, tip = 0] = deformer.springs.bends;
      if (rootBefore < 0 && root >= 0) crossings.root.push(timeMs);
      if (tipBefore < 0 && tip >= 0) crossings.tip.push(timeMs);
      [rootBefore, tipBefore] = [root, tip];
      if (timeMs > 8000) widest = Math.max(widest, Math.abs(root));
    }
    expect(widest).toBeGreaterThan(0.02);
    expect(widest).toBeLessThan(0.3);
    expect(crossings.root.length).toBeGreaterThan(5);
    expect(crossings.tip.length).toBeGreaterThan(5);
  });

  it('do not care how long the page slept', () => {
    const deformer = new IdolDeformer(model);
    deformer.evaluate(new Pose(), 0);
    deformer.evaluate(new Pose(), 1e9);
    expect(most(deformer.springs.bends)).toBeLessThan(0.2);
  });
});
