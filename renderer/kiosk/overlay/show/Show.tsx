import { useOverlayModel } from '../OverlayRoom.ts';
import { CheerBoard } from './CheerBoard.tsx';
import { CheersInTheAir } from './CheersInTheAir.tsx';
import { Lyrics } from './Lyrics.tsx';
import './Show.css';
import { ShowThanks } from './ShowThanks.tsx';
import { ShowTitle } from './ShowTitle.tsx';

/** All that is read over a show, from its title to the thanks at its end. */
export function Show() {
  const { show } = useOverlayModel();
  if (show === null) return null;
  return (
    <section
      className="show"
      key={show.showingId}
      data-phase={show.phase}
      data-call={show.call === null ? 'none' : show.call.answered ? 'answered' : 'open'}
    >
      {show.phase === 'thanks' ? (
        <ShowThanks show={show} />
      ) : (
        <>
          <CheersInTheAir />
          <CheerBoard show={show} />
          <Lyrics />
          {show.phase === 'title' && <ShowTitle show={show} />}
        </>
      )}
    </section>
  );
}
