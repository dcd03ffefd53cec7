import { pointOfPage } from '../../../domain/drawing/turnPoint.ts';
import '../../ui/fonts.css';
import '../../ui/tokens.css';
import { Call } from './Call.tsx';
import { ClosedAct } from './ClosedAct.tsx';
import { Goodbye } from './Goodbye.tsx';
import { Header } from './Header.tsx';
import { MirrorFrame } from './MirrorFrame.tsx';
import './overlay.css';
import { CarriedPass } from './CarriedPass.tsx';
import { useOverlayModel, useOverlayRoom } from './OverlayRoom.ts';
import { PassPanel } from './PassPanel.tsx';
import { PrivacyLine } from './PrivacyLine.tsx';
import { SpeechBubble } from './SpeechBubble.tsx';
import { StampMoment } from './StampMoment.tsx';
import { Show } from './show/Show.tsx';
import { TeachingPanel } from './TeachingPanel.tsx';
import { MapSheet } from './walk/MapSheet.tsx';
import { Walk } from './walk/Walk.tsx';

/** All that lies over the stage, in the order in which it is stacked. */
export function Overlay() {
  const { commands, turn } = useOverlayRoom();
  const { language, act } = useOverlayModel();

  const touchStage = (event: React.PointerEvent<HTMLElement>) => {
    if (!event.isPrimary || (event.target as Element).closest('button') !== null) return;
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    const onScreen = { x: (event.clientX - left) / width, y: (event.clientY - top) / height };
    commands.touchStage(pointOfPage(onScreen, turn));
  };

  return (
    <main className="overlay" data-act={act} lang={language} onPointerDown={touchStage}>
      <ClosedAct />
      <MirrorFrame />
      <Call />
      <Goodbye />
      <TeachingPanel />
      <Show />
      <SpeechBubble />
      <StampMoment />
      <PassPanel />
      <CarriedPass />
      <Walk />
      <Header />
      <MapSheet />
      <PrivacyLine />
    </main>
  );
}
