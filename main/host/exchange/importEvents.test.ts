import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { EventBody } from '../../../contract/events.ts';
import type { EditionId } from '../../../domain/passes/Pass.ts';
import { EXPORTED_AT_MS, ExchangingKiosk } from '../../../tests/fixtures/exchange/exchangingKiosk.ts';
import { streetOfKeys } from '../../../tests/fixtures/exchange/streetOfKeys.ts';
import { temporaryFolder } from '../../../tests/fixtures/host/temporaryFolder.ts';
import { LineWriter } from './eventFileLines.ts';

const people = (count: number): EventBody => ({ type: 'peopleCounted', people: count });
const checkIn = (visitId: string): EventBody => ({
  type: 'checkedIn',
  visitId,
  landmarkId: 'museum',
  idolId: 'yixia',
  gesture: 'wave',
  by: 'hand',
});

async function twoKiosks() {
  const street = streetOfKeys(3);
  const here = new ExchangingKiosk(street, 0);
  await here.sees(people(1));
  const there = new ExchangingKiosk(street, 1);
  await there.sees(people(2), checkIn(uuidv7()), people(3));
  return { street, here, there };
}

/** Rewrites the lines of a file by the rules of the format, so that only the signature can tell. */
function rewritten(path: string, edit: (line: Record<string, unknown>) => Record<string, unknown>): string {
  const writer = new LineWriter();
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  const edited = lines.map((line) => {
    const { check: _check, ...content } = edit(JSON.parse(line));
    const [kind, value] = Object.entries(content)[0] ?? [];
    return writer.line(kind as 'event', JSON.stringify(value));
  });
  const out = `${path}.edited`;
  writeFileSync(out, Buffer.concat(edited));
  return out;
}

describe('taking another kiosk’s events', () => {
  it('keeps its name, its numbers and its words, beside this kiosk’s own', async () => {
    const { here, there } = await twoKiosks();
    const own = here.keeps();
    expect(await here.takes(await there.gives())).toMatchObject([
      { kind: 'taken', fresh: 3, known: 0, key: 1, sharesKeyWith: null, withdrawnSince: null },
    ]);
    const foreign = there.keeps();
    expect(here.keeps()).toEqual(
      [...own, ...foreign].sort((one, other) => one.kiosk_id.localeCompare(other.kiosk_id)),
    );
  });

  it('twice changes nothing, and a later file brings what is new', async () => {
    const { here, there } = await twoKiosks();
    const first = await there.gives();
    expect(await here.takes(first, first)).toMatchObject([
      { fresh: 3, known: 0 },
      { fresh: 0, known: 3 },
    ]);
    await there.sees(people(4));
    expect(await here.takes(await there.gives(3))).toMatchObject([{ fresh: 1, known: 1 }]);
    expect(await here.takes(await there.gives())).toMatchObject([{ fresh: 0, known: 4 }]);
  });

  it('works beside the running kiosk, which goes on counting', async () => {
    const { here, there } = await twoKiosks();
    const store = await here.runs();
    expect(await here.takes(await there.gives())).toMatchObject([{ fresh: 3 }]);
    await store.append([{ id: uuidv7(), atMs: 1, body: people(5) }]);
    const own = here.keeps().filter(({ kiosk_id }) => kiosk_id === store.kioskId);
    expect(own.map(({ sequence }) => sequence)).toEqual([1, 2]);
  });

  it('says of its own file that there is nothing to do', async () => {
    const { here } = await twoKiosks();
    const before = here.keeps();
    expect(await here.takes(await here.gives())).toEqual([{ kind: 'own', events: 1 }]);
    expect(here.keeps()).toEqual(before);
  });

  it('takes a good file beside a bad one', async () => {
    const { here, there } = await twoKiosks();
    const bad = join(temporaryFolder(), 'visits.csv');
    writeFileSync(bad, 'visit,landmark\n1,museum\n');
    const [first, second, third] = await here.takes(bad, await there.gives(), join(here.folder, 'gone'));
    expect(first).toBe(
      `${bad}: is no file of a kiosk’s events. Expected one that "starstreet export-events" wrote. Nothing of it was taken.`,
    );
    expect(second).toMatchObject({ fresh: 3 });
    expect(third).toMatch(/gone: cannot be read \(there is no such file\)/);
  });

  it('takes what a key signed before it was withdrawn, and nothing that it signed after', async () => {
    const { street, here, there } = await twoKiosks();
    street.withdraw(1, EXPORTED_AT_MS);
    const before = await there.gives(1, EXPORTED_AT_MS - 1);
    const after = await there.gives(1, EXPORTED_AT_MS);
    const [late, early] = await here.takes(after, before);
    expect(late).toMatch(/sealed with key 1, which was withdrawn at 2026-11-24T14:00:00\.000Z/);
    expect(early).toMatchObject({ fresh: 3, withdrawnSince: EXPORTED_AT_MS });
  });

  it('takes two kiosks with one key, says so, and keeps it as an incident once', async () => {
    const { street, here, there } = await twoKiosks();
    const twin = new ExchangingKiosk(street, 1);
    await twin.sees(people(9));
    const id = (kiosk: ExchangingKiosk) => kiosk.keeps()[0]?.kiosk_id;
    const hereId = id(here);
    expect(await here.takes(await there.gives(), await twin.gives(), await twin.gives())).toMatchObject([
      { sharesKeyWith: null },
      { fresh: 1, sharesKeyWith: id(there) },
      { fresh: 0, sharesKeyWith: id(there) },
    ]);
    const incidents = here.keeps().filter(({ type }) => type === 'incident');
    expect(incidents).toMatchObject([
      {
        kiosk_id: hereId,
        sequence: 2,
        body: JSON.stringify({
          type: 'incident',
          what: 'twoKiosksWithOneKey',
          detail: `key 1: kiosks ${id(there)} and ${id(twin)}`,
        }),
      },
    ]);
    const withOwnKey = new ExchangingKiosk(street, 0);
    await withOwnKey.sees(people(1));
    expect(await here.takes(await withOwnKey.gives())).toMatchObject([{ sharesKeyWith: hereId }]);
  });
});

describe('a file is refused whole, with a sentence', () => {
  async function refusal(make: (given: string) => string | Promise<string>): Promise<string> {
    const { here, there } = await twoKiosks();
    const before = here.keeps();
    const [told] = await here.takes(await make(await there.gives()));
    expect(here.keeps()).toEqual(before);
    return typeof told === 'string' ? told.replace(/^\S+: /, '') : JSON.stringify(told);
  }

  it('that was changed, naming the line', async () => {
    const told = await refusal((path) => {
      writeFileSync(path, readFileSync(path, 'utf8').replace('"people":3', '"people":4'));
      return path;
    });
    expect(told).toMatch(/^was changed in line 4 after its kiosk had written it/);
  });

  it('that goes on behind its seal', async () => {
    const told = await refusal((path) => {
      appendFileSync(path, '\n');
      return path;
    });
    expect(told).toMatch(/^was changed in line 6/);
  });

  it('that was changed with all checks put right', async () => {
    const told = await refusal((path) =>
      rewritten(path, (line) => JSON.parse(JSON.stringify(line).replace('"people":3', '"people":4'))),
    );
    expect(told).toMatch(/^was changed in line 5/);
  });

  it('that is not signed, or by none of the street', async () => {
    const unsigned = await refusal((path) =>
      rewritten(path, (line) => ('seal' in line ? { seal: { sha256: 'a'.repeat(64) } } : line)),
    );
    expect(unsigned).toMatch(/^is not signed by a kiosk/);
    const forger = new ExchangingKiosk(streetOfKeys(3), 1);
    await forger.sees(people(1));
    expect(await refusal(() => forger.gives())).toMatch(/^its signature does not fit key 1/);
  });

  it('of another edition, of an unknown key, of a newer format', async () => {
    const elsewhere = new ExchangingKiosk(streetOfKeys(3, 'ffffff' as EditionId), 1);
    await elsewhere.sees(people(1));
    expect(await refusal(() => elsewhere.gives())).toMatch(
      /^belongs to another edition of the street \(ffffff; this kiosk is of a1b2c3\)/,
    );
    const newcomer = new ExchangingKiosk(streetOfKeys(5), 4);
    await newcomer.sees(people(1));
    expect(await refusal(() => newcomer.gives())).toMatch(/^is sealed with key 4, which this kiosk’s list/);
    const newer = (path: string) =>
      rewritten(path, (line) =>
        'starstreetEvents' in line ? { starstreetEvents: { version: 2, all: 'new' } } : line,
      );
    expect(await refusal(newer)).toMatch(/^was written by a newer Star Street \(format 2\)/);
  });

  it('with an event that this program does not know', async () => {
    const told = await refusal((path) =>
      rewritten(path, (line) => JSON.parse(JSON.stringify(line).replace('peopleCounted', 'dreamt'))),
    );
    expect(told).toMatch(/^holds an event in line 2 that this program does not know/);
  });

  it('of a copied data folder, whichever of the two names was taken before', async () => {
    const { street, here, there } = await twoKiosks();
    const copy = new ExchangingKiosk(street, 1);
    rmSync(copy.folder, { recursive: true });
    cpSync(there.folder, copy.folder, { recursive: true });
    await there.sees(people(7));
    await copy.sees(people(8));
    expect(await here.takes(await there.gives())).toMatchObject([{ fresh: 4 }]);
    const before = here.keeps();
    const [told] = await here.takes(await copy.gives());
    expect(told).toMatch(/its event 4 is not the one that this kiosk keeps as event 4 of kiosk/);
    expect(here.keeps()).toEqual(before);
    expect(await there.takes(await copy.gives())).toEqual([
      expect.stringMatching(/bears the name of this kiosk .* does not have its event 4 as it stands there/),
    ]);
  });

  it('with events that another kiosk has already', async () => {
    const { street, here, there } = await twoKiosks();
    const copy = new ExchangingKiosk(street, 2);
    rmSync(copy.folder, { recursive: true });
    cpSync(there.folder, copy.folder, { recursive: true });
    writeFileSync(join(copy.folder, 'kiosk.json'), JSON.stringify({ kioskId: uuidv7() }));
    await copy.sees(people(8));
    const visit = uuidv7();
    await here.sees(checkIn(visit));
    expect(await here.takes(await there.gives(), await copy.gives())).toMatchObject([
      { fresh: 3 },
      { fresh: 1 },
    ]);
    const thief = new ExchangingKiosk(street, 2);
    await thief.sees(people(1), checkIn(visit));
    const before = here.keeps();
    expect(await here.takes(await thief.gives())).toEqual([
      expect.stringMatching(/its event 2 is kept here already, but as another kiosk’s/),
    ]);
    expect(here.keeps()).toEqual(before);
  });
});
