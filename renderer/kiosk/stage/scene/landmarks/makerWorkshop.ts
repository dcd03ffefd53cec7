import type { LandmarkScene, Mover } from './LandmarkScene.ts';
import { paintHangings } from './makerWorkshop/paintHangings.ts';
import { PRINTER_X, paintPrinters, RAIL_Y } from './makerWorkshop/paintPrinters.ts';
import { paintRoom } from './makerWorkshop/paintRoom.ts';
import { paintToolWall } from './makerWorkshop/paintToolWall.ts';
import { paintWarmBloom } from './makerWorkshop/paintWarmBloom.ts';
import { paintWindows } from './makerWorkshop/paintWindows.ts';
import { paintWorkbench, SOLDERING_X } from './makerWorkshop/paintWorkbench.ts';
import { paintWorkshopFloor } from './makerWorkshop/paintWorkshopFloor.ts';

/** A drone that crosses the room under the ceiling: its lamp, and the lamp of its tail behind it. */
function drone(number: number, y: number, leftwards: boolean, everyMs: number): readonly Mover[] {
  const [from, to] = leftwards ? [1.06, -0.06] : [-0.06, 1.06];
  return [0, 1].map((lamp) => ({
    frame: 'dot',
    colour: lamp === 0 ? 0x9ff6e8 : 0xffa366,
    from: { x: from, y: y + lamp * 0.006 },
    to: { x: to, y: y - 0.05 + lamp * 0.006 },
    everyMs,
    phase: (number * 0.37 + (1 - lamp) * 0.009) % 1,
    size: lamp === 0 ? { width: 3.6, height: 3.6 } : { width: 2.2, height: 2.2 },
    alpha: 0.95,
    byDay: 0.75,
    underWay: 0.5,
  }));
}

/** A little below the rail, as movers take it: −1 the top, 0 the horizon. */
const NOZZLE_Y = RAIL_Y - 1 + 0.012;

/** A printer's hot nozzle on its way along the rail, there or back. */
function nozzle(x: number, way: 1 | -1): Mover {
  const [from, to] = way === 1 ? [x - 0.03, x + 0.03] : [x + 0.03, x - 0.03];
  return {
    frame: 'dot',
    colour: 0xffb060,
    from: { x: from, y: NOZZLE_Y },
    to: { x: to, y: NOZZLE_Y },
    everyMs: 4400,
    phase: way === 1 ? 0 : 0.5,
    size: { width: 3, height: 3 },
    alpha: 0.9,
    byDay: 0.8,
    underWay: 0.5,
  };
}

/** A spark jumps at the soldering iron. */
function spark(phase: number, aside: number): Mover {
  return {
    frame: 'dot',
    colour: 0xffe2a0,
    from: { x: SOLDERING_X, y: -0.19 },
    to: { x: SOLDERING_X + aside, y: -0.24 },
    everyMs: 3700,
    phase,
    size: { width: 1.8, height: 1.8 },
    alpha: 1,
    byDay: 0.8,
    underWay: 0.09,
  };
}

/** A workshop with its wall of tools: benches, printers at work, models under the ceiling, drones on trial flights. */
export const MAKER_WORKSHOP: LandmarkScene = {
  paint(painter) {
    paintRoom(painter);
    paintWindows(painter);
    paintToolWall(painter);
    paintPrinters(painter);
    paintWorkshopFloor(painter);
    paintWorkbench(painter);
    paintHangings(painter);
    paintWarmBloom(painter);
  },
  lights: {
    beams: [
      { across: 0.08, colour: 0xffc07a, lean: -0.34, swing: 0.05, everyMs: 12_000 },
      { across: 0.92, colour: 0x9ff0e2, lean: 0.34, swing: 0.06, everyMs: 14_000 },
    ],
    sparks: { count: 20, colours: [0xffd9a0, 0xa8f4e6], way: 1 },
    movers: [
      ...drone(0, -0.86, false, 23_000),
      ...drone(1, -0.74, true, 31_000),
      nozzle(PRINTER_X, 1),
      nozzle(PRINTER_X, -1),
      spark(0.1, 0.02),
      spark(0.13, -0.016),
      spark(0.16, 0.03),
    ],
    bloom: 0xffb870,
  },
};
