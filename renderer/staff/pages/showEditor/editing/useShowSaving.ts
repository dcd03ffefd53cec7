import { useEffect, useState } from 'react';
import { type Draft, showOf } from '../../../../../domain/shows/editing/Draft.ts';
import type { StaffApi } from '../../../../client/StaffApi.ts';
import { forgetDraft, keepDraft } from './draftStore.ts';

export type Saving =
  | { readonly kind: 'idle' | 'saving' | 'failed' }
  | { readonly kind: 'refused'; readonly faults: readonly string[] }
  | { readonly kind: 'changedMeanwhile'; readonly revision: string };

export type ShowSaving = {
  readonly saving: Saving;
  readonly isUnsaved: boolean;
  readonly save: () => Promise<void>;
  readonly overwrite: (revision: string) => Promise<void>;
};

const KEEP_AFTER_MS = 400;

/** Keeps what was edited: in the browser all the time, on the host when it is saved. */
export function useShowSaving(
  api: StaffApi,
  id: string,
  draft: Draft,
  saved: { readonly draft: Draft | null; readonly revision: string | null },
): ShowSaving {
  const [kept, setKept] = useState(saved);
  const [saving, setSaving] = useState<Saving>({ kind: 'idle' });
  const isUnsaved = draft !== kept.draft;
  useEffect(() => {
    if (!isUnsaved) return;
    const keeping = window.setTimeout(() => keepDraft(id, showOf(draft)), KEEP_AFTER_MS);
    const warn = (event: BeforeUnloadEvent) => {
      keepDraft(id, showOf(draft));
      event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => {
      window.clearTimeout(keeping);
      window.removeEventListener('beforeunload', warn);
    };
  }, [isUnsaved, id, draft]);
  const overwrite = async (revision: string | null) => {
    setSaving({ kind: 'saving' });
    try {
      const answer = await api.content.save({ kind: 'show', id, document: showOf(draft), revision });
      if (answer.kind !== 'saved') return setSaving(answer);
      setKept({ draft, revision: answer.revision });
      forgetDraft(id);
      setSaving({ kind: 'idle' });
    } catch {
      setSaving({ kind: 'failed' });
    }
  };
  return { saving, isUnsaved, save: () => overwrite(kept.revision), overwrite };
}
