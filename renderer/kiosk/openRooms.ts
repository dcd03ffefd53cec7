import { v7 as newUuid } from 'uuid';
import type { KioskSettings } from '../../contract/configuration.ts';
import { epochMilliseconds, type VisitId } from '../../domain/core/brand.ts';
import { type Disposable, DisposableStore } from '../../domain/core/Disposable.ts';
import { voiceOf } from '../../domain/voice/voices.ts';
import type { KioskClient } from '../client/KioskClient.ts';
import { gatherForFinale } from './gatherForFinale.ts';
import { goTo } from './goTo.ts';
import { governLoad } from './governLoad.ts';
import { heedNotices } from './heedNotices.ts';
import { linesOf } from './idolLines.ts';
import { Interaction } from './interaction/Interaction.ts';
import type { ShowPort } from './interaction/ports.ts';
import { pageTimers } from './interaction/Timers.ts';
import { inviteGuests } from './inviteGuests.ts';
import { openStaffCorner } from './openStaffCorner.ts';
import { mountOverlay } from './overlay/mountOverlay.tsx';
import type { RaisedStage } from './raiseStage.ts';
import { ShowRoom } from './show/ShowRoom.ts';
import { SoundBoard } from './sound/SoundBoard.ts';
import { tellLife } from './tellLife.ts';
import { Sight } from './vision/Sight.ts';
import { playLine } from './voice/playLine.ts';
import { SpeakingVoice } from './voice/SpeakingVoice.ts';
import { createSpeechWorker } from './voice/SpeechMaker.ts';

/** The poster can perform none. */
const NO_SHOWS: ShowPort = { prepare: async () => null, dispose: () => undefined };

/** Wires the rooms round the stage. They know each other's ports only; here is the one place that knows them all. */
export function openRooms(client: KioskClient, settings: KioskSettings, stage: RaisedStage): Disposable {
  const owned = new DisposableStore();
  const sound = owned.add(new SoundBoard());
  const { character } = settings.idol;
  const speech = owned.add(new SpeakingVoice(voiceOf(character), playLine, createSpeechWorker, Math.random));
  // A few frames' worth of work: before anybody speaks, but when the page has nothing better to do.
  const warmUp = requestIdleCallback(() => speech.warmUp(), { timeout: 5000 });
  owned.defer(() => cancelIdleCallback(warmUp));
  const sight = owned.add(
    new Sight({
      cameraLabel: settings.camera.label,
      holdDurationMs: settings.interaction.holdDurationMs,
      filmDurationMs: settings.filmDurationMs,
    }),
  );
  const shows: ShowPort =
    stage.show === null
      ? NO_SHOWS
      : owned.add(new ShowRoom({ stage: stage.show, loadShow: (show) => client.loadShow(show) }));
  const interaction = owned.add(
    new Interaction({
      idol: stage.idol,
      scene: stage.scene,
      sight,
      sound,
      speech,
      record: client,
      passes: client,
      shows,
      settings,
      lines: linesOf(character, settings.lines),
      timers: pageTimers,
      clock: { now: () => epochMilliseconds(Date.now()) },
      random: Math.random,
      newVisitId: () => newUuid() as VisitId,
    }),
  );
  owned.add(
    mountOverlay(element('overlay'), {
      source: interaction.overlay,
      commands: interaction,
      anchor: stage.anchor,
      turn: settings.screen.turn,
      faces: stage.faces,
      goTo: settings.street.oneMachine ? (landmark) => void goTo(client, landmark) : null,
    }),
  );
  owned.add(
    openStaffCorner({
      ...pageTimers,
      target: window,
      turn: settings.screen.turn,
      open: () => window.location.assign('/staff/?screen=kiosk'),
    }),
  );
  owned.add(governLoad(stage, sight));
  owned.add(inviteGuests(stage, interaction.overlay));
  owned.add(gatherForFinale(stage, interaction.overlay));
  owned.add(tellLife(client, { stage, interaction, sight, sound }));
  interaction.start();
  heedNotices(client, { interaction, stage, builtOn: settings });
  return owned;
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no element #${id}`);
  return found;
}
