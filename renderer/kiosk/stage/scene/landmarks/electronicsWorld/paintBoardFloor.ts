import type { Painter } from '../../backdrop/Painter.ts';
import { strokeLight } from '../../backdrop/softLight.ts';
import { css, mix } from '../../daylight.ts';
import { inHall, MARKET, TRACK_LIGHT } from './hall.ts';

/** Polished tiles that mirror the great lamp; tracks lead to the socket that she stands on. */
export function paintBoardFloor(painter: Painter): void {
  const { canvas, width, height, horizonY, standX, unit, light } = painter;
  const floor = canvas.createLinearGradient(0, horizonY, 0, height);
  floor.addColorStop(0, css(mix(mix(light.floorFar, MARKET.ivory, 0.4), light.skyLow, 0.2)));
  floor.addColorStop(0.3, css(mix(light.floorFar, MARKET.wall, 0.25)));
  floor.addColorStop(1, css(light.floorNear));
  canvas.fillStyle = floor;
  canvas.fillRect(0, horizonY, width, height - horizonY);
  const mirrored = canvas.createRadialGradient(standX, horizonY, 0, standX, horizonY, unit * 42);
  mirrored.addColorStop(0, css([255, 190, 110], 0.4 + 0.2 * light.lights));
  mirrored.addColorStop(1, css([255, 170, 110], 0));
  canvas.fillStyle = mirrored;
  canvas.fillRect(0, horizonY, width, height - horizonY);
  paintTiles(painter);
  paintLeads(painter);
  paintSocket(painter);
}

/** A point of the floor: across in units at the lower edge, away 0 (here) to 1 (the far wall). */
function floorPoint({ height, horizonY, standX, unit }: Painter, across: number, away: number) {
  const near = 1 / (1 + away * 5);
  return {
    x: standX + across * unit * (0.4 + 0.6 * near) * 1.2,
    y: horizonY + (height - horizonY) * ((near - 1 / 6) / (1 - 1 / 6)),
  };
}

function paintTiles(painter: Painter): void {
  const { canvas, width, unit, light } = painter;
  canvas.strokeStyle = css(mix(light.floorNear, MARKET.wall, 0.35), 0.5);
  canvas.lineWidth = Math.max(1, unit * 0.14);
  canvas.beginPath();
  for (let tile = -14; tile <= 14; tile++) {
    const [near, far] = [floorPoint(painter, tile * 14, 0), floorPoint(painter, tile * 14, 1)];
    canvas.moveTo(near.x, near.y);
    canvas.lineTo(far.x, far.y);
  }
  for (const away of [0.04, 0.12, 0.24, 0.42, 0.68]) {
    const { y } = floorPoint(painter, 0, away);
    canvas.moveTo(0, y);
    canvas.lineTo(width, y);
  }
  canvas.stroke();
}

function paintLeads(painter: Painter): void {
  const { canvas, unit, light } = painter;
  for (let lead = -6; lead <= 6; lead++) {
    if (Math.abs(lead) < 3) continue;
    const side = Math.sign(lead);
    const bendAt = 0.06 + Math.abs(lead % 3) * 0.05;
    canvas.beginPath();
    for (const [across, away] of [
      [lead * 11 + side * 9, 0],
      [lead * 11 + side * 9, bendAt],
      [lead * 11, bendAt + 0.08],
      [lead * 11, 1],
    ] as const) {
      const { x, y } = floorPoint(painter, across, away);
      canvas.lineTo(x, y);
    }
    strokeLight(
      painter,
      unit * 0.3,
      lead % 2 === 0 ? TRACK_LIGHT.gold : TRACK_LIGHT.mint,
      0.25 + 0.35 * light.lights,
    );
  }
}

/** A flat square plate with gold contacts on its sides: her place on the board. */
function paintSocket(painter: Painter): void {
  const { canvas, height, standX, standY, unit, light } = painter;
  const middle = standY + unit * 0.8;
  const deep = Math.min(unit * 5, (height - middle) * 0.6);
  const [far, near] = [unit * 21, unit * 27];
  const edge = (share: number, grow: number, drop = 0) => {
    const half = far + (near - far) * share + grow;
    return { half, y: middle - deep + deep * 2 * share + drop };
  };
  const plate = (grow: number, drop: number) => {
    const [top, bottom] = [edge(0, grow, drop - grow * 0.2), edge(1, grow, drop + grow * 0.2)];
    canvas.beginPath();
    canvas.moveTo(standX - top.half, top.y);
    canvas.lineTo(standX + top.half, top.y);
    canvas.lineTo(standX + bottom.half, bottom.y);
    canvas.lineTo(standX - bottom.half, bottom.y);
    canvas.closePath();
  };
  canvas.fillStyle = inHall(painter, MARKET.gold, 0.75);
  for (let pin = 0; pin < 5; pin++) {
    const { half, y } = edge((pin + 0.5) / 5, 0);
    for (const side of [-1, 1]) {
      canvas.fillRect(
        standX + side * (half + unit * 1.2) - unit * 1.6,
        y - unit * 0.34,
        unit * 3.2,
        unit * 0.8,
      );
    }
  }
  canvas.fillStyle = css(mix(MARKET.body, light.near, 0.2));
  plate(0, unit * 0.9);
  canvas.fill();
  const top = canvas.createLinearGradient(0, middle - deep, 0, middle + deep);
  top.addColorStop(0, css(mix([78, 84, 140], light.floorFar, 0.4)));
  top.addColorStop(1, css(mix([44, 50, 96], light.floorNear, 0.4)));
  canvas.fillStyle = top;
  plate(0, 0);
  canvas.fill();
  plate(-unit * 0.4, 0);
  strokeLight(painter, unit * 0.36, TRACK_LIGHT.mint, 0.5 + 0.45 * light.lights);
  plate(-unit * 3, 0);
  strokeLight(painter, unit * 0.24, TRACK_LIGHT.gold, 0.4 + 0.4 * light.lights);
}
