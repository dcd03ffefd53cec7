import type { SheetChoice, SheetPlan } from '../../contract/idolSheet.ts';
import { mannerOf } from '../../domain/idols/manners/manners.ts';
import type { SheetCell } from '../../domain/idols/sheet/SheetCell.ts';
import { sheetCells } from '../../domain/idols/sheet/sheetCells.ts';
import { loadIdol } from '../kiosk/stage/loadIdol.ts';
import { CellPainter } from './CellPainter.ts';
import { type DrawnCell, layBlock } from './layBlock.ts';

/** As the art direction asks: told apart in black at this height. */
const SILHOUETTE_HEIGHT = 200;

type Send = (name: string, picture: Blob) => Promise<void>;

/** Draws one block of cells for every idol, and last all silhouettes side by side. */
export async function drawSheet(plan: SheetPlan, send: Send): Promise<void> {
  const painter = await CellPainter.create(plan.background);
  const silhouettes: DrawnCell[] = [];
  try {
    for (const idol of plan.idols) {
      const cells = sheetCells(mannerOf(idol)).filter((cell) =>
        plan.choices.some((choice) => isChosen(cell, choice)),
      );
      const drawn: DrawnCell[] = [];
      const figure = painter.take(await loadIdol(`/idols/${idol}/`));
      for (const cell of cells) {
        if (cell.set === 'silhouette') {
          const picture = figure.paint(cell, { crop: 'full', height: SILHOUETTE_HEIGHT, isBlack: true });
          silhouettes.push({ set: cell.set, label: idol, picture });
          continue;
        }
        const picture = figure.paint(cell, { crop: plan.crop ?? cell.crop, width: plan.cellWidth });
        drawn.push({ set: cell.set, label: cell.name, picture });
      }
      figure.dispose();
      if (drawn.length > 0) await send(idol, await layBlock(idol, drawn, plan.cellWidth));
    }
    if (silhouettes.length > 0) {
      await send('silhouettes', await layBlock('silhouettes', silhouettes, plan.cellWidth));
    }
  } finally {
    painter.dispose();
  }
}

function isChosen(cell: SheetCell, { set, name }: SheetChoice): boolean {
  return cell.set === set && (name === null || cell.name.startsWith(name));
}
