import type { Heartbeat } from '../../contract/api.ts';
import { type Disposable, DisposableStore } from '../../domain/core/Disposable.ts';
import type { KioskClient } from '../client/KioskClient.ts';
import type { Interaction } from './interaction/Interaction.ts';
import type { RaisedStage } from './raiseStage.ts';
import type { SoundBoard } from './sound/SoundBoard.ts';
import type { Sight } from './vision/Sight.ts';

export type LivingParts = {
  readonly stage: Pick<RaisedStage, 'framesDrawn' | 'show'>;
  readonly interaction: Interaction;
  readonly sight: Sight;
  readonly sound: SoundBoard;
};

/** Tells the host how the page lives: every few seconds, and at once when the act or the showing changes. */
export function tellLife(client: KioskClient, { stage, interaction, sight, sound }: LivingParts): Disposable {
  const owned = new DisposableStore();
  const { shows, overlay } = interaction;
  const heartbeat = (): Heartbeat => ({
    framesDrawn: stage.framesDrawn(),
    state: interaction.act,
    sight: sight.status.kind,
    people: interaction.people,
    visitGoesOn: interaction.visitGoesOn,
    poster: stage.show === null,
    audible: sound.isAudible,
    showing: shows.showing(),
  });
  const beatNow = client.beat(heartbeat);
  let act = interaction.act;
  owned.add(
    overlay.onModel(() => {
      if (interaction.act === act) return;
      act = interaction.act;
      beatNow();
    }),
  );
  owned.add(shows.onChange(beatNow));
  return owned;
}
