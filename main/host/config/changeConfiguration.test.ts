import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { configurationSchema } from '../../../contract/configuration.ts';
import { expectOk } from '../../../domain/core/Result.ts';
import { changeConfiguration } from './changeConfiguration.ts';
import { defaultConfigurationText } from './defaultConfigurationText.ts';
import { parseConfiguration } from './parseConfiguration.ts';

const FILE = 'starstreet.jsonc';
const change = (text: string, changes: Parameters<typeof changeConfiguration>[1]) =>
  expectOk(changeConfiguration(text, changes, FILE), 'these changes are good ones');
const comments = (text: string) => text.match(/\/\/.*$/gm);

describe('changes of the configuration file', () => {
  it('keep every comment and every other key', () => {
    const text = defaultConfigurationText();
    fc.assert(
      fc.property(
        fc.record({
          volume: fc.double({ min: 0, max: 1, noNaN: true, noDefaultInfinity: true }),
          turn: fc.constantFrom(0, 90, 180, 270),
          raining: fc.boolean(),
        }),
        ({ volume, turn, raining }) => {
          const changed = change(text, { sound: { volume }, screen: { turn }, street: { raining } });
          expect(comments(changed)).toEqual(comments(text));
          expect(expectOk(parseConfiguration(changed), 'it is good')).toEqual(
            configurationSchema.parse({
              sound: { volume: volume + 0 },
              screen: { turn },
              street: { raining },
            }),
          );
        },
      ),
    );
  });

  it('add what the file leaves out, an empty file too', () => {
    const changed = change('// ours\n{ "landmark": "museum" }\n', { camera: { mirrorFrame: true } });
    expect(changed).toContain('// ours');
    expect(parseConfiguration(changed)).toMatchObject({
      value: { landmark: 'museum', camera: { mirrorFrame: true } },
    });
    expect(parseConfiguration(change('', { screen: { turn: 90 } }))).toMatchObject({
      value: { screen: { turn: 90 } },
    });
  });

  it('are refused when what comes of them is not good, with the place and what was expected', () => {
    const refused = changeConfiguration(defaultConfigurationText(), { sound: { volume: 2 } }, FILE);
    expect(refused).toMatchObject({
      ok: false,
      error: [expect.stringMatching(/sound\.volume: .*at most 1/)],
    });
  });

  it('are refused while the file has a mistake of its own, which is told', () => {
    expect(changeConfiguration('{ "sound": ', { sound: { volume: 1 } }, FILE).ok).toBe(false);
  });
});
