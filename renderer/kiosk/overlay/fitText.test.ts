import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitText, linesNeeded, textWidthEm } from './fitText.ts';

const BOX = { width: 78, height: 8.4, largest: 4.9, smallest: 3.4, lineHeight: 1.2 };

describe('fitText', () => {
  it('sets a short line as large as it may be', () => {
    expect(fitText('快了快了，别停！', BOX)).toBe(BOX.largest);
  });

  it('sets a longer line smaller, so that it stays one line', () => {
    const line = '整条街最亮的，不是灯，是你路过的样子。';
    const size = fitText(line, BOX);
    expect(size).toBeLessThan(BOX.largest);
    expect(linesNeeded(line, size, BOX.width)).toBe(1);
  });

  it('never sets a line smaller than can be read', () => {
    expect(fitText('长'.repeat(400), BOX)).toBe(BOX.smallest);
  });

  it('takes a Han character for wider than a Latin letter', () => {
    expect(textWidthEm('星街')).toBe(2);
    expect(textWidthEm('ab')).toBeLessThan(textWidthEm('星街'));
  });

  it('never sets a longer text larger, and what it sets fits unless it is the smallest', () => {
    fc.assert(
      fc.property(fc.nat(90), fc.nat(90), (length, more) => {
        const [short, long] = ['星'.repeat(length + 1), '星'.repeat(length + 1 + more)];
        const size = fitText(short, BOX);
        expect(fitText(long, BOX)).toBeLessThanOrEqual(size);
        if (size > BOX.smallest) {
          expect(linesNeeded(short, size, BOX.width) * size * BOX.lineHeight).toBeLessThanOrEqual(BOX.height);
        }
      }),
    );
  });
});
