import { useEffect, useRef } from 'react';
import type { Draft } from '../../../../../domain/shows/editing/Draft.ts';
import type { Editing } from '../../../editing/useHistory.ts';
import type { ClipEditing } from './useClipEditing.ts';

export type KeyedActs = {
  readonly editing: Editing<Draft>;
  readonly acts: ClipEditing;
  readonly save: () => unknown;
  readonly play: () => unknown;
};

/** The keys that hold for the whole workbench, wherever the focus is; what is open over it has its own. */
export function useEditorKeys(keyed: KeyedActs): void {
  const latest = useRef(keyed);
  useEffect(() => {
    latest.current = keyed;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isOver = (event.target as HTMLElement).closest?.(
        '[role="alertdialog"], [role="dialog"], [role="listbox"]',
      );
      if (!event.defaultPrevented && !isOver) actOnKey(event, latest.current);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}

/** In a field of text only Ctrl+S holds. */
function actOnKey(event: KeyboardEvent, { editing, acts, save, play }: KeyedActs): void {
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
    if (key === 'delete' || key === 'backspace') return acts.remove();
    return false;
  };
  if (act() !== false) event.preventDefault();
}
