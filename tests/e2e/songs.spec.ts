import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { songSheetSchema } from '../../contract/song.ts';
import { msAt } from '../../domain/songs/beatGrid.ts';
import { inProject } from '../../scripts/bootstrap/projectFolder.mjs';
import { integratedLoudness } from '../../scripts/songs/integratedLoudness.ts';
import { truePeak } from '../../scripts/songs/truePeak.ts';

/** As the browser decodes the file: what is heard on the street. */
type Heard = {
  readonly left: Float64Array;
  readonly right: Float64Array;
  readonly elementSeconds: number;
  readonly soughtSeconds: number;
};

const RATE_HZ = 44_100;
const HOP_MS = 5;
const LONGEST_SILENCE_MS = 1500;
/** Softer than this, in a mix at −16 LUFS, is silence on a street. */
const SILENCE_LEVEL = 10 ** (-50 / 20);
const SEEK_SHARE = 0.6;
const folder = inProject('build', 'songs');
const ids = readdirSync(inProject('assets', 'songs'))
  .filter((name) => name.endsWith('.json'))
  .map((name) => path.basename(name, '.json'));

async function hear(page: Page, id: string): Promise<Heard> {
  await page.route('http://songs.invalid/**', (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    return name === ''
      ? route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>songs</title>' })
      : route.fulfill({ contentType: 'audio/ogg', path: path.join(folder, name) });
  });
  await page.goto('http://songs.invalid/');
  const heard = await page.evaluate(
    async ({ file, rate, share }) => {
      const bytes = await (await fetch(file)).arrayBuffer();
      const audio = new Audio(URL.createObjectURL(new Blob([bytes], { type: 'audio/ogg' })));
      await new Promise((resolve) => audio.addEventListener('loadedmetadata', resolve, { once: true }));
      audio.currentTime = audio.duration * share;
      await new Promise((resolve) => audio.addEventListener('seeked', resolve, { once: true }));
      const decoded = await new OfflineAudioContext(2, 1, rate).decodeAudioData(bytes);
      const packed = (channel: number) =>
        new Promise<string>((resolve) => {
          const reader = new FileReader();
          reader.addEventListener('load', () => resolve(String(reader.result)));
          reader.readAsDataURL(new Blob([decoded.getChannelData(channel)]));
        });
      return {
        left: await packed(0),
        right: await packed(1),
        elementSeconds: audio.duration,
        soughtSeconds: audio.currentTime,
      };
    },
    { file: `/${id}.ogg`, rate: RATE_HZ, share: SEEK_SHARE },
  );
  return { ...heard, left: samplesOf(heard.left), right: samplesOf(heard.right) };
}

function samplesOf(dataUrl: string): Float64Array {
  const bytes = Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64');
  return Float64Array.from(new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4));
}

/** Root mean square of every 5 ms, both ears. */
function levelsOf({ left, right }: Heard): Float64Array {
  const hop = (RATE_HZ * HOP_MS) / 1000;
  return Float64Array.from({ length: Math.floor(left.length / hop) }, (_, number) => {
    let sum = 0;
    for (let index = Math.ceil(number * hop); index < (number + 1) * hop; index++)
      sum += left[index]! ** 2 + right[index]! ** 2;
    return Math.sqrt(sum / (2 * hop));
  });
}

/** How late, in ms, the attacks of a sound are against beats: where the rise of its level, summed over all, is greatest. */
function latenessOf(levels: Float64Array, beatsMs: readonly number[]): number {
  const rise = levels.map((level, index) =>
    Math.max(0, Math.log((level + 1e-4) / ((levels[index - 1] ?? 0) + 1e-4))),
  );
  let best = 0;
  let greatest = 0;
  for (let offset = -20; offset <= 20; offset++) {
    const sum = beatsMs.reduce((all, ms) => all + (rise[Math.round(ms / HOP_MS) + offset] ?? 0), 0);
    if (sum <= greatest) continue;
    greatest = sum;
    best = offset * HOP_MS;
  }
  return best;
}

for (const id of ids) {
  test(`${id} sounds as its sheet says`, async ({ page }) => {
    test.setTimeout(120_000);
    const sheet = songSheetSchema.parse(JSON.parse(readFileSync(path.join(folder, `${id}.json`), 'utf8')));
    const heard = await hear(page, id);

    await test.step('its length, decoded, streamed and sought', () => {
      expect(Math.abs((heard.left.length / RATE_HZ) * 1000 - sheet.durationMs)).toBeLessThan(1);
      expect(Math.abs(heard.elementSeconds * 1000 - sheet.durationMs)).toBeLessThan(5);
      expect(heard.soughtSeconds / heard.elementSeconds).toBeCloseTo(SEEK_SHARE, 3);
    });

    await test.step('its loudness, and no peak that could clip', () => {
      expect(Math.abs(integratedLoudness(heard.left, heard.right, RATE_HZ) + 16)).toBeLessThan(0.3);
      expect(sheet.loudnessLufs).toBeCloseTo(-16, 1);
      const peak = Math.max(truePeak(heard.left), truePeak(heard.right));
      expect(20 * Math.log10(peak)).toBeLessThan(-1);
    });

    const levels = levelsOf(heard);
    await test.step('no hole in it', () => {
      const within = levels.slice(
        sheet.grid.firstBeatMs / HOP_MS + 1,
        (sheet.sections.at(-1)?.endMs ?? 0) / HOP_MS,
      );
      let silentHops = 0;
      let longest = 0;
      for (const level of within) {
        silentHops = level < SILENCE_LEVEL ? silentHops + 1 : 0;
        longest = Math.max(longest, silentHops);
      }
      expect(longest * HOP_MS).toBeLessThan(LONGEST_SILENCE_MS);
    });

    await test.step('its beats lie on its grid, at its beginning and at its end', () => {
      const beatsMs = Array.from({ length: sheet.beats }, (_, beat) => msAt(sheet.grid, beat));
      const half = beatsMs.length / 2;
      for (const beats of [beatsMs.slice(0, half), beatsMs.slice(half)]) {
        expect(Math.abs(latenessOf(levels, beats))).toBeLessThanOrEqual(15);
      }
    });
  });
}
