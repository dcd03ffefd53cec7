import { type Disposable, DisposableStore } from '../../../../domain/core/Disposable.ts';
import { SOLO, WINGS } from '../../../../domain/idols/formations/formations.ts';
import type { Performance } from '../../../../domain/idols/Performance.ts';
import { Follower } from '../../../../domain/idols/sources/ease.ts';
import type { IdolId } from '../../../../domain/landmarks/landmarks.ts';
import type { StageState, StageWalk } from '../../../../domain/shows/StageState.ts';
import type { ShowStagePort, StagedShow } from '../../interaction/ports.ts';
import type { Stage, StagedIdol } from '../Stage.ts';
import { ShowLights } from './ShowLights.ts';
import { type SeenIdol, showCamera } from './showCamera.ts';

export type ShowStageOptions = {
  /** Whom the kiosk's own idol plays. */
  readonly host: IdolId;
  /** Told before a cast comes: guests and gatherings make room. */
  readonly makeRoom: () => void;
  readonly isCalm: () => boolean;
};

/** Who leaves after a show walks off in this time. */
const LEAVES_MS = 1500;
/** How gently the stage follows the audience. */
const WARMS_RATE = 2.2;

/** Brings a show's cast onto the stage, with its light and its camera. */
export class ShowStage implements ShowStagePort {
  readonly #stage: Stage;
  readonly #options: ShowStageOptions;

  constructor(stage: Stage, options: ShowStageOptions) {
    this.#stage = stage;
    this.#options = options;
  }

  onFrame(listener: (nowMs: number) => void): Disposable {
    return this.#stage.addActor({ advance: () => listener(performance.now()) });
  }

  async prepare(cast: readonly IdolId[]): Promise<StagedShow> {
    const { host, makeRoom } = this.#options;
    makeRoom();
    const fetched = await Promise.allSettled(
      cast
        .filter((idol) => idol !== host)
        .map(async (idol) => {
          const place = WINGS;
          const arrived = await this.#stage.addIdol({
            address: `/idols/${idol}/`,
            seed: seedOf(idol),
            place,
          });
          arrived.standAt({ from: place, to: place, share: 1 });
          return [idol, arrived] as const;
        }),
    );
    const arrived = fetched.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    const failed = fetched.find((one) => one.status === 'rejected');
    if (failed !== undefined) {
      for (const [, idol] of arrived) idol.dispose();
      throw failed.reason;
    }
    return new CastOnStage(this.#stage, new Map(arrived), this.#options);
  }
}

class CastOnStage implements StagedShow {
  readonly #stage: Stage;
  readonly #guests: ReadonlyMap<IdolId, StagedIdol>;
  readonly #options: ShowStageOptions;
  readonly #lights: ShowLights;
  readonly #owned = new DisposableStore();
  readonly #warmth = new Follower(WARMS_RATE);
  #wantedWarmth = 0;
  #drawnMs: number | null = null;

  constructor(stage: Stage, guests: ReadonlyMap<IdolId, StagedIdol>, options: ShowStageOptions) {
    this.#stage = stage;
    this.#guests = guests;
    this.#options = options;
    this.#lights = this.#owned.add(new ShowLights(stage));
  }

  draw(state: StageState, { msPerBeat }: { readonly msPerBeat: number }, mouth: Performance['mouth']): void {
    const { host, isCalm } = this.#options;
    for (const { idol, walk, motions, expressions, sings } of state.performers) {
      const staged = this.#staged(idol);
      staged?.standAt(walk);
      staged?.perform({ msPerBeat, motions, expressions, mouth: sings ? mouth : null });
    }
    // The kiosk's own idol may have no part in it.
    if (!state.performers.some(({ idol }) => idol === host)) {
      this.#stage.idol.standAt({ from: WINGS, to: WINGS, share: 1 });
    }
    const nowMs = performance.now();
    const deltaMs = Math.min(100, nowMs - (this.#drawnMs ?? nowMs));
    this.#drawnMs = nowMs;
    this.#lights.draw(state, this.#warmth.towards(this.#wantedWarmth, { deltaMs }), isCalm());
    this.#aimCamera(state, isCalm());
  }

  warm(warmth: number): void {
    this.#wantedWarmth = Math.min(1, Math.max(0, warmth));
  }

  dispose(): void {
    if (this.#owned.isDisposed) return;
    this.#owned.dispose();
    const { world, idol: own } = this.#stage;
    world.position.set(0, 0);
    world.scale.set(1);
    own.perform(null);
    own.moveTo(SOLO, LEAVES_MS);
    for (const guest of this.#guests.values()) {
      guest.perform(null);
      guest.moveTo(WINGS, LEAVES_MS);
    }
    let leftMs = LEAVES_MS;
    const leaving = this.#stage.addActor({
      advance: (_, deltaMs) => {
        leftMs -= deltaMs;
        if (leftMs > 0) return;
        leaving.dispose();
        for (const guest of this.#guests.values()) guest.dispose();
      },
    });
  }

  #staged(idol: IdolId): StagedIdol | undefined {
    return idol === this.#options.host ? this.#stage.idol : this.#guests.get(idol);
  }

  #aimCamera({ camera, performers }: StageState, isCalm: boolean): void {
    const { on } = camera;
    const followed = on === null ? null : this.#staged(on);
    const shown = isCalm ? { ...camera, shakeX: 0, shakeY: 0 } : camera;
    const seen = performers.flatMap(({ idol, walk }): SeenIdol[] => {
      const footing = this.#staged(idol)?.footing();
      return footing === undefined ? [] : [{ footing, share: onStage(walk) }];
    });
    const { scale, x, y } = showCamera(shown, followed?.footing() ?? null, this.#stage.size, seen);
    this.#stage.world.scale.set(scale);
    this.#stage.world.position.set(x, y);
  }
}

/** 0 in the wings, 1 on the stage. */
function onStage({ from, to, share }: StageWalk): number {
  return (from === WINGS ? 0 : 1 - share) + (to === WINGS ? 0 : share);
}

/** The same idol has the same idle life in every show. */
function seedOf(idol: IdolId): number {
  return [...idol].reduce((seed, letter) => (seed * 31 + letter.charCodeAt(0)) >>> 0, 7);
}
