import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NOBODY, type VisitFact, type VisitRules, type VisitState, type VisitStep } from './VisitState.ts';
import { closeVisit, noteCheckIn, noteGesture, noteTouch, passTime, seePeople } from './visits.ts';

const RULES: VisitRules = { goneAfterMs: 4000, touchIdleAfterMs: 30_000 };

/** Plays a story and gathers its facts. */
class Story {
  state: VisitState = NOBODY;
  readonly facts: VisitFact[] = [];
  #ids = 0;

  readonly newVisitId = () => `visit-${++this.#ids}`;

  take({ state, facts }: VisitStep): this {
    this.state = state;
    this.facts.push(...facts);
    return this;
  }

  see(fromMs: number, toMs: number, { faces = 1, hands = 0, everyMs = 150 } = {}): this {
    for (let atMs = fromMs; atMs <= toMs; atMs += everyMs) {
      this.take(seePeople(this.state, { atMs, faces, hands }, RULES, this.newVisitId));
    }
    return this;
  }

  touch(atMs: number): this {
    return this.take(noteTouch(this.state, atMs, RULES, this.newVisitId));
  }

  gesture(atMs: number, by: 'hand' | 'touch' = 'hand'): this {
    return this.take(
      noteGesture(this.state, { gesture: 'wave', by, score: 0.9, atMs }, RULES, this.newVisitId),
    );
  }

  pass(atMs: number): this {
    return this.take(passTime(this.state, atMs, RULES));
  }

  of<Type extends VisitFact['type']>(type: Type): Extract<VisitFact, { type: Type }>[] {
    return this.facts.filter((fact) => fact.type === type) as Extract<VisitFact, { type: Type }>[];
  }
}

describe('the beginning of a visit', () => {
  test('a face seen steadily is a visitor, from the first look on', () => {
    const story = new Story().see(1000, 3000).pass(20_000);
    expect(story.of('visitStarted')).toEqual([{ type: 'visitStarted', visitId: 'visit-1', by: 'face' }]);
    expect(story.of('visitEnded')[0]?.dwellMs).toBe(1950);
  });

  test('a face in one or two frames is nobody', () => {
    expect(new Story().see(1000, 1150).pass(20_000).facts).toEqual([]);
  });

  test('glimpses far apart never add up', () => {
    const story = new Story();
    for (let atMs = 0; atMs < 60_000; atMs += 2000) story.see(atMs, atMs);
    expect(story.facts).toEqual([]);
  });

  test('many frames at once are no steadiness', () => {
    expect(new Story().see(1000, 1300, { everyMs: 16 }).facts).toEqual([]);
  });

  test('a hand without a face is a visitor by hand', () => {
    const story = new Story().see(0, 1000, { faces: 0, hands: 1 });
    expect(story.of('visitStarted')[0]?.by).toBe('hand');
  });

  test.each([
    ['a touch', 'touch', (story: Story) => story.touch(5)],
    ['a gesture', 'hand', (story: Story) => story.gesture(5)],
  ] as const)('%s is a visitor at once', (_, by, act) => {
    expect(act(new Story()).of('visitStarted')[0]?.by).toBe(by);
  });
});

describe('the end of a visit', () => {
  test('short losses are survived', () => {
    const story = new Story().see(0, 1950).pass(5900).see(5940, 8000);
    expect(story.of('visitStarted')).toHaveLength(1);
    expect(story.of('visitEnded')).toHaveLength(0);
  });

  test('gone for long enough: ended, and the waiting is not dwell', () => {
    const story = new Story().see(0, 1950, { faces: 3 }).pass(5950);
    expect(story.of('visitEnded')).toEqual([
      {
        type: 'visitEnded',
        visitId: 'visit-1',
        dwellMs: 1950,
        mostPeople: 3,
        engaged: false,
        checkedIn: false,
        end: 'left',
      },
    ]);
  });

  test('people who come after that are a new visit', () => {
    const story = new Story().see(0, 1950).see(7000, 9000);
    expect(story.of('visitStarted').map(({ visitId }) => visitId)).toEqual(['visit-1', 'visit-2']);
  });

  test('whoever the camera never saw has the longer time of touch', () => {
    const story = new Story().touch(0).touch(10_000).pass(39_999);
    expect(story.of('visitEnded')).toHaveLength(0);
    expect(story.pass(40_000).of('visitEnded')).toMatchObject([{ dwellMs: 10_000, end: 'idle' }]);
  });

  test('whoever touched and was then seen to leave has left', () => {
    const story = new Story().see(0, 2000).touch(1990).see(2010, 2010).pass(6010);
    expect(story.of('visitEnded')).toMatchObject([{ end: 'left', engaged: true }]);
  });

  test('closing ends it', () => {
    const story = new Story().see(0, 2000);
    expect(story.take(closeVisit(story.state)).of('visitEnded')).toMatchObject([{ end: 'closed' }]);
    expect(closeVisit(NOBODY).facts).toEqual([]);
  });
});

describe('check-ins', () => {
  test('one per visit', () => {
    const story = new Story().see(0, 1000).gesture(1100);
    story.take(noteCheckIn(story.state, 'wave', 'hand')).take(noteCheckIn(story.state, 'wave', 'touch'));
    expect(story.of('checkedIn')).toHaveLength(1);
  });

  test('none when nobody is there', () => {
    expect(noteCheckIn(NOBODY, 'wave', 'hand').facts).toEqual([]);
  });
});

const happening = fc.record({
  what: fc.constantFrom('see', 'nobody', 'touch', 'gesture', 'checkIn', 'pass', 'close'),
  afterMs: fc.integer({ min: 0, max: 12_000 }),
  faces: fc.integer({ min: 0, max: 4 }),
});

test('whatever happens, visits are whole: one start, one end, at most one check-in, everything between', () => {
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 80 }), (happenings) => {
      const story = new Story();
      let atMs = 0;
      for (const { what, afterMs, faces } of happenings) {
        atMs += afterMs;
        if (what === 'see') story.see(atMs, atMs, { faces, hands: faces === 0 ? 1 : 0 });
        if (what === 'nobody') story.see(atMs, atMs, { faces: 0 });
        if (what === 'touch') story.touch(atMs);
        if (what === 'gesture') story.gesture(atMs);
        if (what === 'checkIn') story.take(noteCheckIn(story.state, 'wave', 'hand'));
        if (what === 'pass') story.pass(atMs);
        if (what === 'close') story.take(closeVisit(story.state));
      }
      story.take(closeVisit(story.state));
      let open: string | null = null;
      let checkedIn = false;
      for (const fact of story.facts) {
        if (fact.type === 'visitStarted') {
          expect(open).toBeNull();
          open = fact.visitId;
          checkedIn = false;
          continue;
        }
        expect(fact.visitId).toBe(open);
        if (fact.type === 'checkedIn') {
          expect(checkedIn).toBe(false);
          checkedIn = true;
        }
        if (fact.type === 'visitEnded') {
          expect(fact.dwellMs).toBeGreaterThanOrEqual(0);
          expect(fact.dwellMs).toBeLessThanOrEqual(atMs);
          expect(fact.checkedIn).toBe(checkedIn);
          open = null;
        }
      }
      expect(open).toBeNull();
    }),
  );
});
