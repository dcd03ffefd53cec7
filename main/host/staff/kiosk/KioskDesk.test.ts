import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Configuration, configurationSchema } from '../../../../contract/configuration.ts';
import { writeDefaultConfiguration } from '../../config/ConfigurationFile.ts';
import type { LiveSettings } from '../../schedule/LiveSettings.ts';
import { KioskDesk } from './KioskDesk.ts';

let folder: string;
let inForce: Configuration;
let desk: KioskDesk;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'star-street-kiosk-desk-'));
  writeDefaultConfiguration(folder);
  inForce = configurationSchema.parse({});
  const settings = {
    get configuration() {
      return inForce;
    },
    configure(to: Configuration) {
      inForce = to;
    },
  } as LiveSettings;
  desk = new KioskDesk(folder, settings);
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the kiosk’s settings from the console', () => {
  it('are in the file and in force at once', () => {
    const answer = desk.change({ screen: { turn: 90 } }, desk.read().revision);
    expect(answer).toEqual({ kind: 'saved', revision: desk.read().revision });
    expect(inForce.screen.turn).toBe(90);
    expect(desk.read().configuration.screen.turn).toBe(90);
    expect(readFileSync(join(folder, 'starstreet.jsonc'), 'utf8')).toContain('本机所在地标');
  });

  it('are refused when somebody changed the file meanwhile', () => {
    const { revision } = desk.read();
    writeFileSync(join(folder, 'starstreet.jsonc'), '{}');
    expect(desk.change({ screen: { turn: 90 } }, revision).kind).toBe('changedMeanwhile');
    expect(inForce.screen.turn).toBe(0);
  });

  it('are refused while the file has a mistake; what is in force is shown', () => {
    writeFileSync(join(folder, 'starstreet.jsonc'), '{ "sound": ');
    const { configuration, revision } = desk.read();
    expect(configuration).toEqual(configurationSchema.parse({}));
    expect(desk.change({ screen: { turn: 90 } }, revision).kind).toBe('refused');
    expect(readFileSync(join(folder, 'starstreet.jsonc'), 'utf8')).toBe('{ "sound": ');
  });
});
