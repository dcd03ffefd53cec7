import { describe, expect, it } from 'vitest';
import { configurationSchema } from '../../../contract/configuration.ts';
import { type ConfigurationProblem, problemLine } from './ConfigurationProblem.ts';
import { defaultConfigurationText } from './defaultConfigurationText.ts';
import { parseConfiguration } from './parseConfiguration.ts';

function problems(text: string): string[] {
  const parsed = parseConfiguration(text);
  if (parsed.ok) throw new Error(`Unexpectedly valid: ${text}`);
  return parsed.error.map((problem: ConfigurationProblem) => problemLine('starstreet.jsonc', problem));
}

describe('the configuration file', () => {
  it('may be empty or leave out anything', () => {
    const defaults = configurationSchema.parse({});
    for (const text of ['', '{}', '// nothing yet', '\uFEFF{}', '{ "sound": {} }']) {
      expect(parseConfiguration(text)).toEqual({ ok: true, value: defaults });
    }
  });

  it('is written with every key and exactly the defaults', () => {
    const parsed = parseConfiguration(defaultConfigurationText());
    expect(parsed).toEqual({ ok: true, value: configurationSchema.parse({}) });
    const withoutComments = JSON.parse(defaultConfigurationText().replaceAll(/^\s*\/\/.*$/gm, ''));
    expect(withoutComments).toEqual(configurationSchema.parse({}));
  });

  it('may have comments and a comma too many', () => {
    const text = '{ // here\n "landmark": "museum", /* and\n here */ "sound": { "volume": 0.5, }, }';
    expect(parseConfiguration(text)).toMatchObject({
      ok: true,
      value: { landmark: 'museum', sound: { volume: 0.5 } },
    });
  });
});

describe('a mistake in it', () => {
  it.each([
    ['{\n  "landmrk": "museum"\n}', 'starstreet.jsonc:2:3: landmrk: unknown key; did you mean "landmark"?'],
    ['{ "sound": { "volume": 3 } }', 'starstreet.jsonc:1:24: sound.volume: expected at most 1, found 3'],
    [
      '{ "interaction": { "holdDurationMs": "700" } }',
      'starstreet.jsonc:1:38: interaction.holdDurationMs: expected a number, found "700"',
    ],
    [
      '{ "interaction": { "holdDurationMs": 700.5 } }',
      'starstreet.jsonc:1:38: interaction.holdDurationMs: expected a whole number, found 700.5',
    ],
    [
      '{ "interaction": { "holdDurationMs": 10 } }',
      'starstreet.jsonc:1:38: interaction.holdDurationMs: expected at least 300, found 10',
    ],
    [
      '{ "screen": { "language": "fr" } }',
      'starstreet.jsonc:1:27: screen.language: expected one of "zh-CN", "en", found "fr"',
    ],
    [
      '{ "openingHours": { "from": "25:00", "to": "10:00" } }',
      'starstreet.jsonc:1:29: openingHours.from: expected a time of day like "09:30", found "25:00"',
    ],
    [
      '{ "openingHours": { "from": "10:00" } }',
      'starstreet.jsonc:1:19: openingHours.to: expected a text in quotes, found nothing',
    ],
    [
      '{ "openingHours": { "from": "10:00", "to": "10:00" } }',
      'starstreet.jsonc:1:19: openingHours: expected two different times in "from" and "to", found {"from":"10:00","to":"10:00"}',
    ],
    [
      '{ "camera": { "offHours": [\n  { "from": "0:00", "to": "06:00" }] } }',
      'starstreet.jsonc:2:13: camera.offHours.0.from: expected a time of day like "09:30", found "0:00"',
    ],
    [
      '{ "camera": { "offHours": [{ "form": "00:00", "to": "06:00" }] } }',
      'starstreet.jsonc:1:28: camera.offHours.0.from: expected a text in quotes, found nothing',
      'starstreet.jsonc:1:30: camera.offHours.0.form: unknown key; did you mean "from"?',
    ],
    ['{ "camera": true }', 'starstreet.jsonc:1:13: camera: expected a group of keys in { }, found true'],
    [
      '{ "timeZone": "Asia/Shenzen" }',
      'starstreet.jsonc:1:15: timeZone: expected an IANA time zone like "Asia/Shanghai", found "Asia/Shenzen"',
    ],
    [
      '{ "server": { "host": "0.0.0.0" } }',
      'starstreet.jsonc:1:23: server.host: expected "127.0.0.1", found "0.0.0.0"',
    ],
    [
      '{ "sound": { "volume": 1,\n "volume": 0 } }',
      'starstreet.jsonc:2:2: sound.volume: expected this key once, found it twice',
    ],
    ['{\n  "a": 1\n  "b": 2\n}', 'starstreet.jsonc:3:3: expected "," before the next entry'],
    [
      '{ "landmark": museum }',
      'starstreet.jsonc:1:15: expected a value such as a number, a text in quotes, true, false or null',
    ],
    ['{ "sound": { "volume": 1 }', 'starstreet.jsonc:1:27: expected "}": a "{" is not closed'],
    ['[]', 'starstreet.jsonc:1:1: expected a group of keys in { }, found []'],
  ])('%s is told with its place', (text, ...expected) => {
    expect(problems(text)).toEqual(expected);
  });

  it('far from every known key is told with all keys that are known there', () => {
    expect(problems('{ "screen": { "brightness": 1 } }')).toEqual([
      'starstreet.jsonc:1:15: screen.brightness: unknown key; known keys here: language, turn',
    ]);
  });

  it('does not hide another', () => {
    expect(problems('{ "sound": { "volume": 3, "quietVolume": -1 }, "landmark": "moon" }')).toHaveLength(3);
  });
});
