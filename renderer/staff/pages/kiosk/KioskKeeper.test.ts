import { describe, expect, it } from 'vitest';
import { configurationSchema } from '../../../../contract/configuration.ts';
import type { SavedAnswer } from '../../../../contract/staff/contentApi.ts';
import type { KioskChanges } from '../../../../contract/staff/kioskApi.ts';
import { type Keeping, KioskKeeper } from './KioskKeeper.ts';
import { changesBetween, draftOf, type KioskDraft, needsNewPage } from './kioskDraft.ts';

const first = draftOf(configurationSchema.parse({}));
const louder = (volume: number, from: KioskDraft = first): KioskDraft => ({
  ...from,
  sound: { ...from.sound, volume },
});
const turned: KioskDraft = { ...first, screen: { ...first.screen, turn: 90 } };

/** A host that answers when it is told to. */
function host() {
  const asked: { changes: KioskChanges; revision: string; answer: (answer: SavedAnswer | Error) => void }[] =
    [];
  const told: Keeping[] = [];
  const change = (changes: KioskChanges, revision: string) =>
    new Promise<SavedAnswer>((resolve, reject) => {
      const answer = (given: SavedAnswer | Error) =>
        given instanceof Error ? reject(given) : resolve(given);
      asked.push({ changes, revision, answer });
    });
  const keeper = new KioskKeeper(change, first, 'r0', (keeping) => told.push(keeping));
  const settled = () => new Promise((done) => setImmediate(done));
  return { keeper, asked, told, settled };
}

describe('what is sent', () => {
  it('is only what differs', () => {
    expect(changesBetween(first, first)).toBeNull();
    expect(changesBetween(first, louder(0.2))).toEqual({ sound: { volume: 0.2 } });
    const zone = { left: 0.1, top: 0, right: 1, bottom: 1 };
    const both = { ...turned, camera: { ...first.camera, zone } };
    expect(changesBetween(first, both)).toEqual({ screen: { turn: 90 }, camera: { zone } });
  });

  it('tells when the screen needs a new page', () => {
    expect(needsNewPage(first, louder(0.2))).toBe(false);
    expect(needsNewPage(first, turned)).toBe(true);
  });
});

describe('the keeper of settings', () => {
  it('sends one thing at a time, and of what comes meanwhile the last', async () => {
    const { keeper, asked, told, settled } = host();
    const done = keeper.keep(louder(0.1));
    void keeper.keep(louder(0.2));
    void keeper.keep(louder(0.3));
    expect(asked).toHaveLength(1);
    asked[0]?.answer({ kind: 'saved', revision: 'r1' });
    await settled();
    expect(asked[1]).toMatchObject({ changes: { sound: { volume: 0.3 } }, revision: 'r1' });
    asked[1]?.answer({ kind: 'saved', revision: 'r2' });
    await done;
    expect(asked).toHaveLength(2);
    expect(told.at(-1)).toEqual({ kind: 'kept' });
  });

  it('leaves what others changed, and changes its own on top of that', async () => {
    const { keeper, asked, told, settled } = host();
    const done = keeper.keep(louder(0.1));
    asked[0]?.answer({ kind: 'changedMeanwhile', revision: 'theirs' });
    await settled();
    expect(asked[1]).toMatchObject({ changes: { sound: { volume: 0.1 } }, revision: 'theirs' });
    asked[1]?.answer({ kind: 'saved', revision: 'r2' });
    await done;
    expect(told.at(-1)).toEqual({ kind: 'kept' });
  });

  it('tells of a host that is away, and sends all of it when it is asked again', async () => {
    const { keeper, asked, told, settled } = host();
    const away = keeper.keep(louder(0.1));
    asked[0]?.answer(new Error('away'));
    await away;
    expect(told.at(-1)).toEqual({ kind: 'failed' });
    const again = keeper.keep(louder(0.1, turned));
    await settled();
    expect(asked[1]?.changes).toEqual({ sound: { volume: 0.1 }, screen: { turn: 90 } });
    asked[1]?.answer({ kind: 'saved', revision: 'r1' });
    await again;
    expect(told.at(-1)).toEqual({ kind: 'kept' });
  });

  it('tells why it was refused', async () => {
    const { keeper, asked, told } = host();
    const refused = keeper.keep(turned);
    asked[0]?.answer({ kind: 'refused', faults: ['The file has a mistake.'] });
    await refused;
    expect(told.at(-1)).toEqual({ kind: 'refused', faults: ['The file has a mistake.'] });
  });
});
