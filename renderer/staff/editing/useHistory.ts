import { useCallback, useState } from 'react';
import { beginHistory, type History, redo, settle, step, undo } from './history.ts';

export type Editing<Document> = {
  readonly document: Document;
  /** `by` as in `step`. */
  readonly change: (to: (document: Document) => Document, by?: string) => void;
  readonly settle: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Another document: nothing before it can be taken back. */
  readonly begin: (document: Document) => void;
};

/** A document in an editor, with undo and redo. */
export function useHistory<Document>(first: Document): Editing<Document> {
  const [history, setHistory] = useState<History<Document>>(() => beginHistory(first));
  return {
    document: history.present,
    change: useCallback(
      (to: (document: Document) => Document, by?: string) =>
        setHistory((now) => step(now, to(now.present), by ?? null)),
      [],
    ),
    settle: useCallback(() => setHistory(settle), []),
    undo: useCallback(() => setHistory(undo), []),
    redo: useCallback(() => setHistory(redo), []),
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    begin: useCallback((document: Document) => setHistory(beginHistory(document)), []),
  };
}
