/** A document that is being edited, with every state that it had, so that each step can be taken back. */
export type History<Document> = {
  readonly past: readonly Document[];
  readonly present: Document;
  readonly future: readonly Document[];
  /** Names the control that made the last step; the same one goes on in it, so that a drag is one step. */
  readonly by: string | null;
};

export function beginHistory<Document>(present: Document): History<Document> {
  return { past: [], present, future: [], by: null };
}

/** @param by steps of the same name that follow each other are one; null makes a step of its own */
export function step<Document>(
  history: History<Document>,
  present: Document,
  by: string | null = null,
): History<Document> {
  if (present === history.present) return history;
  const goesOn = by !== null && by === history.by;
  const past = goesOn ? history.past : [...history.past, history.present];
  return { past, present, future: [], by };
}

/** The control was let go: what it does next is another step. */
export function settle<Document>(history: History<Document>): History<Document> {
  return history.by === null ? history : { ...history, by: null };
}

export function undo<Document>(history: History<Document>): History<Document> {
  const present = history.past.at(-1);
  if (present === undefined) return history;
  return {
    past: history.past.slice(0, -1),
    present,
    future: [history.present, ...history.future],
    by: null,
  };
}

export function redo<Document>(history: History<Document>): History<Document> {
  const [present, ...future] = history.future;
  if (present === undefined) return history;
  return { past: [...history.past, history.present], present, future, by: null };
}
