import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DUET, SECOND_PLACE, SOLO, WINGS } from '../../../../domain/idols/formations/formations.ts';
import type { NewIdol, Stage, StageActor, StagedIdol } from '../Stage.ts';
import { GuestVisits } from './GuestVisits.ts';

const FRAME_MS = 1000 / 60;
/** With a random that always says 0.5: half way between the shortest pause and the longest. */
const FIRST_DUE_MS = 270_000;
const STAY_MS = 60_000;

function idolDouble() {
  return {
    moveTo: vi.fn<StagedIdol['moveTo']>(),
    anchor: vi.fn(() => ({ face: { x: 0.5, y: 0.2 }, headTop: { x: 0.5, y: 0.1 }, feet: { x: 0.5, y: 1 } })),
    lookAt: vi.fn(),
    express: vi.fn(),
    play: vi.fn<StagedIdol['play']>(),
    answer: vi.fn(),
    demonstrate: vi.fn(),
    speak: vi.fn(),
    dispose: vi.fn(),
  };
}

let host: ReturnType<typeof idolDouble>;
let guest: ReturnType<typeof idolDouble>;
let coming: NewIdol[];
let actors: StageActor[];
let looks: number;
let isWelcome: boolean;
let nowMs: number;
let visits: GuestVisits;

beforeEach(() => {
  host = idolDouble();
  guest = idolDouble();
  coming = [];
  actors = [];
  looks = 0;
  isWelcome = true;
  nowMs = 0;
  const stage = {
    idol: host,
    addIdol: async (idol: NewIdol) => {
      coming.push(idol);
      return guest;
    },
    addActor(actor: StageActor) {
      actors.push(actor);
      return { dispose: () => void actors.splice(actors.indexOf(actor), 1) };
    },
  } as unknown as Stage;
  visits = new GuestVisits(stage, {
    guests: ['/idols/yunta/'],
    random: () => 0.5,
    isWelcome: () => {
      looks++;
      return isWelcome;
    },
  });
  visits.setAlone(true);
});

/** Frame by frame, at 60 a second. */
function live(durationMs: number): void {
  for (const endMs = nowMs + durationMs; nowMs < endMs; nowMs += FRAME_MS) {
    for (const actor of actors) actor.advance(nowMs, FRAME_MS);
  }
}
/** A long time in which nothing is looked at, as while the page sleeps. */
function leap(durationMs: number): void {
  nowMs += durationMs;
}
async function receiveGuest(): Promise<void> {
  live(FRAME_MS);
  leap(FIRST_DUE_MS);
  live(2 * FRAME_MS);
  await Promise.resolve();
  live(FRAME_MS);
}
const motions = (of: typeof host) => of.play.mock.calls.map(([motion]) => motion);

it('makes room at once when the stage is needed, and another guest comes later', async () => {
  await receiveGuest();
  visits.setAlone(false);
  visits.makeRoom();
  expect(guest.dispose).toHaveBeenCalledTimes(1);
  visits.makeRoom();
  expect(guest.dispose).toHaveBeenCalledTimes(1);
  visits.setAlone(true);
  leap(2 * FIRST_DUE_MS);
  live(2 * FRAME_MS);
  expect(coming).toHaveLength(2);
});

describe('while no guest is there', () => {
  it('looks once a second, not at every frame', () => {
    live(20_000);
    expect(looks).toBeGreaterThanOrEqual(19);
    expect(looks).toBeLessThanOrEqual(21);
  });

  it('sees a visitor who is gone again before the next look: the street was not quiet', () => {
    live(FRAME_MS);
    leap(FIRST_DUE_MS - 1500);
    live(FRAME_MS);
    visits.setAlone(false);
    live(FRAME_MS);
    visits.setAlone(true);
    live(3000);
    expect(coming).toHaveLength(0);
    live(30_000);
    expect(coming).toHaveLength(1);
  });
});

describe('a guest', () => {
  it('comes within a second of her time, and the two greet each other', async () => {
    live(FRAME_MS);
    leap(FIRST_DUE_MS - 500);
    live(1500);
    expect(coming).toMatchObject([{ address: '/idols/yunta/', place: WINGS }]);
    await Promise.resolve();
    live(10_000);
    expect(guest.moveTo.mock.calls[0]?.[0]).toBe(DUET.guest);
    expect(host.moveTo.mock.calls[0]?.[0]).toBe(DUET.host);
    expect(motions(guest)).toEqual(['wave']);
    expect(motions(host)).toEqual(['greet']);
  });

  it('and the host look at each other in every frame of their meeting, and in none after', async () => {
    await receiveGuest();
    host.lookAt.mockClear();
    live(1000);
    expect(host.lookAt.mock.calls.length).toBeGreaterThanOrEqual(60);
    live(8000);
    host.lookAt.mockClear();
    live(1000);
    expect(host.lookAt).not.toHaveBeenCalled();
  });

  it('makes room for a visitor at once', async () => {
    await receiveGuest();
    visits.setAlone(false);
    expect(host.moveTo.mock.lastCall?.[0]).toBe(SOLO);
    expect(guest.moveTo.mock.lastCall?.[0]).toBe(SECOND_PLACE);
  });

  it('says farewell, walks off and is disposed of', async () => {
    await receiveGuest();
    live(STAY_MS + 1000);
    expect(motions(guest).at(-1)).toBe('farewell');
    live(3000);
    expect(guest.moveTo.mock.lastCall?.[0]).toBe(WINGS);
    live(3000);
    expect(guest.dispose).toHaveBeenCalledOnce();
    expect(host.moveTo.mock.lastCall?.[0]).toBe(SOLO);
  });

  it('leaves when she is not welcome any more', async () => {
    await receiveGuest();
    isWelcome = false;
    live(200);
    expect(motions(guest)).toEqual(['farewell']);
  });

  it('goes with the stage', async () => {
    await receiveGuest();
    visits.dispose();
    expect(guest.dispose).toHaveBeenCalledOnce();
    expect(actors).toHaveLength(0);
  });
});
