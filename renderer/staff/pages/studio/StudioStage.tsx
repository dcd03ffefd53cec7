import { useCallback, useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import type { OwnIdol } from '../../../../contract/ownIdol.ts';
import type { FromPreview } from '../../../../contract/previewMessages.ts';
import { useSay } from '../../language.ts';
import { PreviewFrame, type PreviewHandle } from '../../preview/PreviewFrame.tsx';
import './StudioStage.css';
import { STUDIO_TEXTS } from './texts.ts';

/** A slider that is being dragged asks for one picture, not for a hundred: each takes some tenths of a second. */
const BAKE_AFTER_MS = 220;
const EXPRESSIONS = ['neutral', 'smile', 'joy', 'shy', 'wink'] as const;
const MOTIONS = ['wave', 'heart', 'cheer', 'laugh'] as const;

type Shown =
  | { readonly kind: 'drawing' }
  | { readonly kind: 'shown' }
  | { readonly kind: 'failed'; readonly why: string };

/** She as she would stand on the street, and what she can be asked to do there. */
export function StudioStage({ idol }: { readonly idol: OwnIdol }) {
  const say = useSay();
  const preview = useRef<PreviewHandle>(null);
  const [isReady, setReady] = useState(false);
  const [shown, setShown] = useState<Shown>({ kind: 'drawing' });
  const { recipe, character } = idol;
  const hear = useCallback((message: FromPreview) => {
    switch (message.type) {
      case 'ready':
        setReady(true);
        break;
      case 'baked':
        setShown({ kind: 'shown' });
        break;
      case 'refused':
        setShown({ kind: 'failed', why: message.faults.join(' ') });
        break;
      case 'failed':
        setShown({ kind: 'failed', why: message.sentence });
        break;
      case 'position':
        break;
    }
  }, []);
  useEffect(() => {
    if (!isReady) return;
    setShown({ kind: 'drawing' });
    const baking = window.setTimeout(
      () => preview.current?.tell({ type: 'recipe', recipe, character }),
      BAKE_AFTER_MS,
    );
    return () => window.clearTimeout(baking);
  }, [isReady, recipe, character]);
  const act = (expression: string | null, motion: string | null) =>
    preview.current?.tell({ type: 'act', expression, motion });
  return (
    <section className="studio-stage" aria-label={say(STUDIO_TEXTS.preview)}>
      <PreviewFrame
        ref={preview}
        title={say(STUDIO_TEXTS.preview)}
        className="studio-frame"
        onMessage={hear}
      />
      <p className="studio-shown" role="status" data-shown={shown.kind}>
        {shown.kind === 'drawing' && say(STUDIO_TEXTS.drawing)}
        {shown.kind === 'failed' && `${say(STUDIO_TEXTS.notDrawn)}${shown.why}`}
      </p>
      <fieldset className="studio-acts">
        <legend>{say(STUDIO_TEXTS.tryOut)}</legend>
        {EXPRESSIONS.map((id) => (
          <Button key={id} className="studio-act" onPress={() => act(id, null)}>
            {say(STUDIO_TEXTS[id])}
          </Button>
        ))}
        {MOTIONS.map((id) => (
          <Button key={id} className="studio-act" onPress={() => act(null, id)}>
            {say(STUDIO_TEXTS[id])}
          </Button>
        ))}
      </fieldset>
    </section>
  );
}
