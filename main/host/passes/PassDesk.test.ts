import { DatabaseSync } from 'node:sqlite';
import { v7 as uuidv7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { LANDMARK_IDS, type LandmarkId } from '../../../domain/landmarks/landmarks.ts';
import { NOON_MS, TemporaryDesk } from '../../../tests/fixtures/passes/temporaryDesk.ts';
import { databasePath } from '../store/storePaths.ts';
import { makeEdition } from '../street/makeEdition.ts';

const DAY_MS = 86_400_000;
const edition = makeEdition({
  nameZh: '星街',
  nameEn: 'Star Street',
  startsAtMs: 0,
  endsAtMs: null,
  timeZone: 'Asia/Shanghai',
});
const stampsOf = (desk: TemporaryDesk) => desk.events().filter((event) => event.type === 'passStamped');
const refusalsOf = (desk: TemporaryDesk) => desk.events().filter((event) => event.type === 'passRefused');

describe('a walk from kiosk to kiosk', () => {
  it('gathers eight stamps, each told by one event, and ends with a code for the reward', async () => {
    let code: string | null = null;
    const marks = new Set<string>();
    for (const [place, landmark] of LANDMARK_IDS.entries()) {
      const kiosk = await TemporaryDesk.open(edition, landmark);
      kiosk.nowMs += place * 600_000;
      if (code !== null) {
        expect(kiosk.desk.read({ visitId: null, text: code })).toMatchObject({
          kind: 'good',
          stampedHere: false,
          pass: {
            stamps: LANDMARK_IDS.slice(0, place),
            lastLandmark: LANDMARK_IDS[place - 1],
            complete: false,
          },
        });
      }
      const visitId = uuidv7();
      const answer = kiosk.stamped(code, { visitId });
      expect(answer).toMatchObject({ issued: place === 0, newStamp: true, pass: { complete: place === 7 } });
      expect(answer.redemptionCode === null).toBe(place < 7);
      code = answer.code;
      const [event, ...more] = stampsOf(kiosk);
      expect(more).toEqual([]);
      expect(event).toMatchObject({
        visitId,
        landmarkId: landmark,
        cameFrom: LANDMARK_IDS[place - 1] ?? null,
        stamps: place + 1,
        issued: place === 0,
        companion: false,
      });
      if (event !== undefined) marks.add(event.stampMark).add(event.reachedMark);
      // No event may tell which pass it was.
      const id = String(kiosk.rows('SELECT pass_id FROM pass_stamps')[0]?.pass_id);
      expect(id).toMatch(/^[0-9a-f]{16}$/);
      expect(JSON.stringify(kiosk.events())).not.toContain(id);
    }
    expect(marks.size).toBe(16);
  });

  it('goes on with a clock that is a year off', async () => {
    const [first, second] = [await TemporaryDesk.open(edition), await TemporaryDesk.open(edition, 'museum')];
    second.nowMs -= 365 * DAY_MS;
    const renewed = second.stamped(first.stamped(null).code);
    expect(renewed.pass.stamps).toEqual(['northPlaza', 'museum']);
    expect(first.desk.read({ visitId: null, text: renewed.code }).kind).toBe('good');
  });
});

describe('a pass that has this landmark’s stamp', () => {
  it('is only signed anew, and nothing is counted', async () => {
    const kiosk = await TemporaryDesk.open(edition);
    const { code } = kiosk.stamped(null);
    expect(kiosk.desk.read({ visitId: null, text: code })).toMatchObject({ kind: 'good', stampedHere: true });
    for (let time = 0; time < 2; time++) {
      expect(kiosk.stamped(code)).toMatchObject({ issued: false, newStamp: false, code });
    }
    expect(stampsOf(kiosk)).toHaveLength(1);
    expect(kiosk.rows('SELECT 1 FROM pass_stamps')).toHaveLength(1);
  });

  it('on an older picture gets back what this kiosk knows of it', async () => {
    const [plaza, museum] = [await TemporaryDesk.open(edition), await TemporaryDesk.open(edition, 'museum')];
    const first = plaza.stamped(null);
    museum.stamped(first.code);
    expect(museum.desk.read({ visitId: null, text: first.code })).toMatchObject({
      stampedHere: true,
      pass: { stamps: ['northPlaza', 'museum'], lastLandmark: 'museum' },
    });
    expect(museum.stamped(first.code)).toMatchObject({
      newStamp: false,
      pass: { stamps: ['northPlaza', 'museum'] },
    });
    expect(stampsOf(museum)).toHaveLength(1);
  });

  it('keeps all stamps of a street of one machine, though the first picture is held up each time', async () => {
    const kiosk = await TemporaryDesk.open(edition);
    const first = kiosk.stamped(null).code;
    let last = null;
    for (const landmark of LANDMARK_IDS.slice(1)) {
      kiosk.landmark = landmark;
      last = kiosk.stamped(first);
    }
    expect(last).toMatchObject({ pass: { stamps: LANDMARK_IDS, complete: true } });
    expect(stampsOf(kiosk).map(({ cameFrom }) => cameFrom)).toEqual([null, ...LANDMARK_IDS.slice(0, -1)]);
  });
});

describe('a visit', () => {
  it('stamps as many passes as people were seen', async () => {
    const [kiosk, elsewhere] = [
      await TemporaryDesk.open(edition),
      await TemporaryDesk.open(edition, 'museum'),
    ];
    const visitId = uuidv7();
    const carried = elsewhere.stamped(null).code;
    kiosk.stamped(carried, { visitId });
    expect(kiosk.stamp(null, { visitId })).toEqual({ kind: 'refused', reason: 'nobodyElseSeen' });
    expect(kiosk.stamped(null, { visitId, people: 2 })).toMatchObject({ issued: true });
    expect(kiosk.stamp(elsewhere.stamped(null).code, { visitId, people: 2 })).toEqual({
      kind: 'refused',
      reason: 'nobodyElseSeen',
    });
    // The first one is not a further one, even when it comes back.
    expect(kiosk.stamped(carried, { visitId }).newStamp).toBe(false);
    expect(stampsOf(kiosk).map(({ companion }) => companion)).toEqual([false, true]);
    // The next visit begins anew.
    expect(kiosk.stamped(null).newStamp).toBe(true);
  });

  it('that asks again for its new pass, because the answer was lost, is given the same one', async () => {
    const kiosk = await TemporaryDesk.open(edition);
    const visitId = uuidv7();
    const first = kiosk.stamped(null, { visitId });
    kiosk.nowMs += 59_000;
    expect(kiosk.stamped(null, { visitId })).toMatchObject({
      issued: true,
      newStamp: false,
      pass: first.pass,
    });
    expect(stampsOf(kiosk)).toHaveLength(1);
    // Later it would be somebody else's gesture.
    kiosk.nowMs += 2000;
    expect(kiosk.stamp(null, { visitId })).toMatchObject({ kind: 'refused' });
    // Beside a friend it is the friend's.
    expect(kiosk.stamped(null, { visitId, people: 2 })).toMatchObject({ issued: true, newStamp: true });
  });

  it('notes each reason of a refusal once, and again in the next', async () => {
    const kiosk = await TemporaryDesk.open(edition);
    const [one, other] = [uuidv7(), uuidv7()];
    for (const visitId of [null, null, one, one, other]) {
      for (let time = 0; time < 3; time++) {
        expect(kiosk.desk.read({ visitId, text: 'HTTP://PAY.EXAMPLE' })).toEqual({
          kind: 'refused',
          reason: 'foreign',
        });
      }
    }
    kiosk.stamped(null, { visitId: other });
    kiosk.nowMs += 61_000;
    kiosk.stamp(null, { visitId: other });
    kiosk.stamp('NOT A PASS', { visitId: other });
    expect(refusalsOf(kiosk).map(({ visitId, reason }) => [visitId, reason])).toEqual([
      [null, 'foreign'],
      [one, 'foreign'],
      [other, 'foreign'],
      [other, 'nobodyElseSeen'],
    ]);
  });
});

describe('what is refused', () => {
  it('a pass of another edition, also where the number of its key is known', async () => {
    const other = await TemporaryDesk.open(
      makeEdition({ nameZh: '他街', nameEn: 'Other', startsAtMs: 0, endsAtMs: null, timeZone: 'UTC' }),
    );
    const kiosk = await TemporaryDesk.open(edition);
    const { code } = other.stamped(null);
    expect(kiosk.desk.read({ visitId: null, text: code })).toEqual({
      kind: 'refused',
      reason: 'otherEdition',
    });
    expect(kiosk.stamp(code)).toEqual({ kind: 'refused', reason: 'otherEdition' });
    expect(stampsOf(kiosk)).toEqual([]);
  });

  it('everything after the end, a new pass as well', async () => {
    const ending = makeEdition({
      nameZh: '星街',
      nameEn: 'Star Street',
      startsAtMs: 0,
      endsAtMs: NOON_MS + 1000,
      timeZone: 'UTC',
    });
    const kiosk = await TemporaryDesk.open(ending);
    const { code } = kiosk.stamped(null);
    kiosk.nowMs += 1000;
    expect(kiosk.desk.read({ visitId: null, text: code })).toEqual({ kind: 'refused', reason: 'expired' });
    expect(kiosk.stamp(null)).toEqual({ kind: 'refused', reason: 'expired' });
    expect(kiosk.stamp(code)).toEqual({ kind: 'refused', reason: 'expired' });
    expect(kiosk.desk.redeem('K3F9')).toEqual({ kind: 'editionEnded', endedAtMs: NOON_MS + 1000 });
    expect(stampsOf(kiosk)).toHaveLength(1);
  });
});

describe('a stamp', () => {
  it('is given whole or not at all: without its event there is no row, and nothing is answered', async () => {
    const kiosk = await TemporaryDesk.open(edition);
    const spoiler = new DatabaseSync(databasePath(kiosk.data));
    spoiler.exec(`CREATE TRIGGER full BEFORE INSERT ON events WHEN NEW.type = 'passStamped'
      BEGIN SELECT RAISE(ABORT, 'the disk is full'); END`);
    expect(() => kiosk.stamp(null)).toThrow('the disk is full');
    expect(kiosk.rows('SELECT 1 FROM pass_stamps')).toEqual([]);
    spoiler.exec('DROP TRIGGER full');
    spoiler.close();
    expect(kiosk.stamped(null).newStamp).toBe(true);
    expect(stampsOf(kiosk)).toHaveLength(1);
  });

  it('is refused kindly although the refusal cannot be written down, and staff hear of that', async () => {
    const kiosk = await TemporaryDesk.open(edition);
    const spoiler = new DatabaseSync(databasePath(kiosk.data));
    spoiler.exec(
      `CREATE TRIGGER full BEFORE INSERT ON events BEGIN SELECT RAISE(ABORT, 'the disk is full'); END`,
    );
    expect(kiosk.desk.read({ visitId: null, text: 'X' })).toEqual({ kind: 'refused', reason: 'foreign' });
    expect(kiosk.said.join()).toMatch(/"passRefused" could not be written .*the disk is full/);
    spoiler.exec('DROP TRIGGER full');
    spoiler.close();
    kiosk.desk.read({ visitId: null, text: 'X' });
    expect(refusalsOf(kiosk)).toHaveLength(1);
  });
});

describe('the reward', () => {
  async function walked(): Promise<{ kiosk: TemporaryDesk; code: string }> {
    const kiosk = await TemporaryDesk.open(edition);
    let answer = kiosk.stamped(null);
    for (const landmark of LANDMARK_IDS.slice(1)) {
      kiosk.landmark = landmark as LandmarkId;
      answer = kiosk.stamped(answer.code);
    }
    return { kiosk, code: answer.redemptionCode ?? '' };
  }

  it('is handed out once, and told by one event without the pass', async () => {
    const { kiosk, code } = await walked();
    expect(kiosk.desk.redeem(code.toLowerCase())).toEqual({ kind: 'done' });
    kiosk.nowMs += 60_000;
    expect(kiosk.desk.redeem(code)).toEqual({ kind: 'alreadyRedeemed', atMs: NOON_MS });
    const redeemed = kiosk.events().filter((event) => event.type === 'rewardRedeemed');
    expect(redeemed).toHaveLength(1);
    const id = String(kiosk.rows('SELECT pass_id FROM pass_stamps')[0]?.pass_id);
    expect(JSON.stringify([redeemed, kiosk.rows('SELECT * FROM redemptions')])).not.toContain(id);
  });

  it('is not handed out for a slip, a made-up code or one of another edition', async () => {
    const { kiosk, code } = await walked();
    const slip = code.replace(/.$/, (last) => (last === '0' ? '2' : '0'));
    expect(kiosk.desk.redeem(slip)).toEqual({ kind: 'misspelt' });
    const other = makeEdition({
      nameZh: '他街',
      nameEn: 'Other',
      startsAtMs: 0,
      endsAtMs: null,
      timeZone: 'UTC',
    });
    expect((await TemporaryDesk.open(other)).desk.redeem(code)).toEqual({ kind: 'otherEdition' });
    expect(kiosk.events().filter((event) => event.type === 'rewardRedeemed')).toEqual([]);
    expect(kiosk.desk.redeem(code)).toEqual({ kind: 'done' });
  });
});
