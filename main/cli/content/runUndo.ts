import { StarDesk } from '../../host/content/star/StarDesk.ts';
import { systemClock } from '../../host/systemClock.ts';
import { CommandFailure } from '../CommandFailure.ts';
import { openDesk } from './openContent.ts';

export function runUndo(undoId: string, data: string | undefined): void {
  const undone = new StarDesk(openDesk(data), systemClock).undo(undoId);
  if (!undone.ok) throw new CommandFailure(undone.error.join('\n'));
  process.stdout.write('已恢复到导入之前 · everything is as it was before the import\n');
}
