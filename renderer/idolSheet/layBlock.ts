import type { SheetSet } from '../../domain/idols/sheet/SheetCell.ts';

export type DrawnCell = {
  readonly set: SheetSet;
  readonly label: string;
  readonly picture: HTMLCanvasElement;
};

const SHEET_WIDTH = 2400;
/** Sets have eight cells, or nearly twice as many. */
const CELLS_IN_ROW = 8;
/** Enough for the heading over a single small cell. */
const LEAST_WIDTH = 180;
const GAP = 6;
const LABEL_HEIGHT = 20;
const HEADING_HEIGHT = 34;
const PAPER = '#ffffff';
const INK = '#1c1b2e';

type Placed = { readonly cell: DrawnCell; readonly x: number; readonly y: number };

/** Cells in rows under the block's name; every set begins a row of its own. @returns a PNG */
export async function layBlock(
  heading: string,
  cells: readonly DrawnCell[],
  cellWidth: number,
): Promise<Blob> {
  const most = Math.max(cellWidth, ...cells.map(({ picture }) => picture.width)) + 2 * GAP;
  const { placed, width, height } = place(cells, Math.max(SHEET_WIDTH, CELLS_IN_ROW * (most - GAP) + GAP));
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('The browser gives no 2-D canvas.');
  context.fillStyle = PAPER;
  context.fillRect(0, 0, width, height);
  context.fillStyle = INK;
  context.textBaseline = 'middle';
  context.font = '700 20px sans-serif';
  context.fillText(heading, GAP, HEADING_HEIGHT / 2);
  context.font = '13px sans-serif';
  for (const { cell, x, y } of placed) {
    context.drawImage(cell.picture, x, y);
    context.fillText(cell.label, x + 2, y + cell.picture.height + LABEL_HEIGHT / 2, cell.picture.width);
  }
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null)
    throw new Error(`A sheet of ${width} × ${height} pixels is more than the browser draws.`);
  return blob;
}

function place(
  cells: readonly DrawnCell[],
  mostWidth: number,
): { placed: Placed[]; width: number; height: number } {
  const placed: Placed[] = [];
  let x = GAP;
  let y = HEADING_HEIGHT;
  let rowHeight = 0;
  let width = LEAST_WIDTH;
  cells.forEach((cell, index) => {
    const isNewSet = index > 0 && cells[index - 1]?.set !== cell.set;
    if (isNewSet || x + cell.picture.width + GAP > mostWidth) {
      x = GAP;
      y += rowHeight;
      rowHeight = 0;
    }
    placed.push({ cell, x, y });
    x += cell.picture.width + GAP;
    width = Math.max(width, x);
    rowHeight = Math.max(rowHeight, cell.picture.height + LABEL_HEIGHT);
  });
  return { placed, width, height: y + rowHeight + GAP };
}
