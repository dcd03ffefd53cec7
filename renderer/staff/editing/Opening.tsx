import { Button } from 'react-aria-components';
import { type Bilingual, useSay } from '../language.ts';

type OpeningProps = {
  readonly texts: Readonly<Record<'title' | 'notRead' | 'tryAgain' | 'looking', Bilingual>>;
  readonly isAway: boolean;
  readonly onAgain: () => void;
};

/** In place of an editor whose document is not read yet, or could not be. */
export function Opening({ texts, isAway, onAgain }: OpeningProps) {
  const say = useSay();
  return (
    <>
      <h1>{say(texts.title)}</h1>
      {isAway ? (
        <div className="console-notice" role="alert">
          <p>{say(texts.notRead)}</p>
          <Button className="quiet-button" onPress={onAgain}>
            {say(texts.tryAgain)}
          </Button>
        </div>
      ) : (
        <p role="status">{say(texts.looking)}</p>
      )}
    </>
  );
}
