import { useOverlayModel, useOverlayRoom } from '../OverlayRoom.ts';
import { Finale } from './Finale.tsx';
import { WalkPanel } from './WalkPanel.tsx';

/** After the code of a pass: where the walk goes on, or its finale. */
export function Walk() {
  const { commands, goTo } = useOverlayRoom();
  const { act, pass, code, language, landmark } = useOverlayModel();
  if (act !== 'presentingPass' || pass === null || code !== null) return null;
  if (pass.redemptionCode !== null) {
    return <Finale language={language} code={pass.redemptionCode} onDone={() => commands.takePass()} />;
  }
  return (
    <WalkPanel
      language={language}
      here={landmark}
      stamps={pass.stamps}
      newStamp={pass.newStamp}
      onVisit={goTo}
      onDone={() => commands.takePass()}
    />
  );
}
