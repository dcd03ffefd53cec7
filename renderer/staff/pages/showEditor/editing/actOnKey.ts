import type { KeyboardEvent } from 'react';
import type { Draft } from '../../../../../domain/shows/editing/Draft.ts';
import type { Editing } from '../../../editing/useHistory.ts';
import type { ClipEditing } from './useClipEditing.ts';

export type KeyedActs = {
  readonly editing: Editing<Draft>;
  readonly acts: ClipEditing;
  readonly save: () => unknown;
  readonly play: () => unknown;
};

/** The keys that hold for the whole workbench; in a field of text only Ctrl+S does. */
export function actOnKey(event: KeyboardEvent, { editing, acts, save, play }: KeyedActs): void {
  const target = event.target as HTMLElement;
  const isText = target.matches('input, textarea, select');
  const key = event.key.toLowerCase();
  const held = event.ctrlKey || event.metaKey;
  const act = (): unknown => {
    if (held && key === 's') return save();
    if (isText) return false;
    if (held && (key === 'y' || (key === 'z' && event.shiftKey))) return editing.redo();
    if (held && key === 'z') return editing.undo();
    if (held && key === 'v') return acts.paste();
    if (key === ' ' && !target.matches('button, summary, a')) return play();
    if (acts.clips.length === 0) return false;
    if (held && key === 'c') return acts.copy();
    if (held && key === 'x') return acts.cut();
    if (held && key === 'd') return acts.duplicate();
    if ((key === 'delete' || key === 'backspace') && target.matches('[data-clip]')) return acts.remove();
    return false;
  };
  if (act() !== false) event.preventDefault();
}
