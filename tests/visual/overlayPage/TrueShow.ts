import type { Cheers } from '../../../contract/cheers.ts';
import { showSchema } from '../../../contract/show.ts';
import { castOf } from '../../../domain/shows/castOf.ts';
import type { OverlayState } from '../../../renderer/kiosk/interaction/OverlayState.ts';
import type { ShowModel } from '../../../renderer/kiosk/overlay/OverlayModel.ts';
import type { ShowPlayer } from '../../../renderer/kiosk/show/ShowPlayer.ts';
import { ShowRoom } from '../../../renderer/kiosk/show/ShowRoom.ts';
import type { Stage } from '../../../renderer/kiosk/stage/Stage.ts';
import { ShowStage } from '../../../renderer/kiosk/stage/show/ShowStage.ts';

const NO_CHEERS: Cheers = { version: 1, any: [], byGesture: {} };

/** A show by the kiosk's own player on the page's stage, standing where a test puts it, with the overlay over it. */
export class TrueShow {
  readonly #state: OverlayState;
  readonly #room: ShowRoom;
  #player: ShowPlayer | null = null;

  constructor(stage: Stage, host: ConstructorParameters<typeof ShowStage>[1]['host'], state: OverlayState) {
    this.#state = state;
    const showStage = new ShowStage(stage, { host, makeRoom: () => undefined, isCalm: () => true });
    this.#room = new ShowRoom({ stage: showStage, loadShow: async () => null });
  }

  /** Every idol of it on the stage, at its beginning. */
  async open(document: unknown): Promise<void> {
    const show = showSchema.parse(document);
    const player = await this.#room.open(show, NO_CHEERS);
    if (player === null) throw new Error('The show cannot be played.');
    this.#player = player;
    player.appear();
    const model: ShowModel = {
      showingId: 'true',
      phase: 'playing',
      title: player.title,
      song: player.song.title,
      lines: player.song.lines,
      performers: castOf(show),
      call: null,
      cheers: 0,
    };
    this.#state.followShow(() => {
      const { lyric, linesAhead, beat, cheer } = player.stageState();
      const callShare = cheer?.share ?? null;
      return { lyric, linesAhead, beat, callShare, positionMs: player.positionMs(), warmth: 0.6 };
    });
    this.#state.change({ act: 'performing', show: model });
  }

  /** Shows this moment of the song from the next frame on. */
  seek(positionMs: number): void {
    this.#player?.seek(positionMs);
  }

  /** Whether the camera follows one of them now. */
  follows(): boolean {
    return (this.#player?.stageState().camera.on ?? null) !== null;
  }

  /** The overlay follows what the show calls for where it stands now. */
  callAsAsked(): void {
    const { show } = this.#state.model();
    const asked = this.#player?.stageState().cheer ?? null;
    const call =
      asked === null ? null : { gesture: asked.gesture, made: 1, needed: 3, answered: asked.share > 0.7 };
    if (show !== null) this.#state.change({ show: { ...show, call } });
  }

  close(): void {
    this.#state.followShow(null);
    this.#state.change({ act: 'attracting', show: null });
    this.#player?.dispose();
    this.#player = null;
  }

  dispose(): void {
    this.#player = null;
    this.#room.dispose();
  }
}
