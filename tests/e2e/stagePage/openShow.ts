import { Howler } from 'howler';
import type { Cheers } from '../../../contract/cheers.ts';
import { showSchema } from '../../../contract/show.ts';
import { HowlerSong } from '../../../renderer/kiosk/show/HowlerSong.ts';
import type { ShowPlayer } from '../../../renderer/kiosk/show/ShowPlayer.ts';
import { ShowRoom } from '../../../renderer/kiosk/show/ShowRoom.ts';
import type { SongSound } from '../../../renderer/kiosk/show/SongSound.ts';
import type { Stage } from '../../../renderer/kiosk/stage/Stage.ts';
import { ShowStage } from '../../../renderer/kiosk/stage/show/ShowStage.ts';

const CHEERS: Cheers = { version: 1, any: [], byGesture: {} };

/** One frame: where the stage was in the song, and where the loudspeaker was. */
export type Offset = { readonly stageMs: number; readonly heardMs: number };

/** A show on the test's stage, by the kiosk's own player. */
export type ShowOnPage = {
  readonly player: ShowPlayer;
  /** Of every frame in which something was heard. */
  readonly offsets: Offset[];
  /** Milliseconds until the first frame that shows the sought moment is drawn. */
  seek(positionMs: number): Promise<number>;
  readonly contextState: string;
  lockSound(): Promise<void>;
  unlockSound(): Promise<void>;
  dispose(): void;
};

export async function openShow(stage: Stage, document: unknown): Promise<ShowOnPage> {
  const show = showSchema.parse(document);
  let sound: SongSound | null = null;
  const showStage = new ShowStage(stage, {
    host: 'xingman',
    makeRoom: () => undefined,
    isCalm: () => false,
  });
  const room = new ShowRoom({
    stage: showStage,
    loadShow: async () => ({ show, cheers: CHEERS }),
    openSound: (song) => {
      sound = new HowlerSong(`/songs/${song}.ogg`);
      return sound;
    },
  });
  const player = await room.open(show, CHEERS);
  if (player === null) throw new Error('The show cannot be played.');
  player.appear();
  const offsets: Offset[] = [];
  // After the player's own, which was added before.
  const watching = showStage.onFrame(() => {
    const heardMs = sound?.heardMs() ?? null;
    if (heardMs !== null) offsets.push({ stageMs: player.positionMs(), heardMs });
  });
  return {
    player,
    offsets,
    async seek(positionMs) {
      const beganMs = performance.now();
      player.seek(positionMs);
      // A picture is taken right after a frame was drawn, so it cannot be of an earlier one.
      await stage.picture(8);
      return performance.now() - beganMs;
    },
    get contextState() {
      return Howler.ctx?.state ?? 'none';
    },
    lockSound: async () => await Howler.ctx.suspend(),
    unlockSound: async () => await Howler.ctx.resume(),
    dispose() {
      watching.dispose();
      room.dispose();
    },
  };
}
