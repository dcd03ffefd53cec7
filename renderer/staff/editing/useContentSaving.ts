import { useEffect, useState } from 'react';
import type { ContentKind } from '../../../contract/starFile.ts';
import type { StaffApi } from '../../client/StaffApi.ts';
import { forgetUnsaved, keepUnsaved } from './unsaved.ts';

export type ContentSaving =
  | { readonly kind: 'idle' | 'saving' | 'failed' }
  | { readonly kind: 'refused'; readonly faults: readonly string[] }
  | { readonly kind: 'changedMeanwhile'; readonly revision: string };

export type SavedContent<Document> = {
  /** Null while the text has a fault. */
  readonly document: Document | null;
  readonly revision: string;
};

/** Saves a document of which there is one. What is not saved yet survives another page of the console in between. */
export function useContentSaving<Document>(
  api: StaffApi,
  kind: ContentKind,
  document: Document,
  opened: SavedContent<Document>,
) {
  const [first] = useState(document);
  const [saved, setSaved] = useState(opened);
  const [saving, setSaving] = useState<ContentSaving>({ kind: 'idle' });
  const isUnsaved = document !== saved.document;
  // What is shown in place of a faulty text is nobody's work.
  const isWork = isUnsaved && (saved.document !== null || document !== first);
  useEffect(() => {
    if (!isWork) {
      forgetUnsaved(kind);
      return;
    }
    keepUnsaved(kind, { document, revision: saved.revision });
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isWork, kind, document, saved.revision]);

  /** Over the text of this revision; where there is another one by now, nothing is changed. */
  const saveOver = async (revision: string) => {
    setSaving({ kind: 'saving' });
    try {
      const answer = await api.content.save({ kind, id: kind, document, revision });
      if (answer.kind !== 'saved') return setSaving(answer);
      setSaved({ document, revision: answer.revision });
      setSaving({ kind: 'idle' });
    } catch {
      setSaving({ kind: 'failed' });
    }
  };
  return {
    saving,
    isUnsaved,
    save: () => saveOver(saved.revision),
    saveOver,
    /** This is what is saved now, for somebody else wrote it. */
    adopt: (theirs: SavedContent<Document>) => {
      setSaved(theirs);
      setSaving({ kind: 'idle' });
    },
  };
}
