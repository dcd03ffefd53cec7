import { describe, expect, it } from 'vitest';
import { toHex, turnHue } from './oklch.ts';

describe('toHex', () => {
  it('agrees with the published OKLCH values of the sRGB corners', () => {
    expect(toHex({ lightness: 1, chroma: 0, hue: 0 })).toBe('#ffffff');
    expect(toHex({ lightness: 0, chroma: 0, hue: 0 })).toBe('#000000');
    expect(toHex({ lightness: 0.628, chroma: 0.2577, hue: 29.23 })).toBe('#ff0000');
    expect(toHex({ lightness: 0.452, chroma: 0.3132, hue: 264.05 })).toBe('#0000ff');
  });

  it('keeps the lightness of a colour that sRGB cannot show', () => {
    const vivid = toHex({ lightness: 0.7, chroma: 0.4, hue: 150 });
    const red = Number.parseInt(vivid.slice(1, 3), 16);
    const green = Number.parseInt(vivid.slice(3, 5), 16);
    expect(green).toBeGreaterThan(150);
    expect(green).toBeLessThan(220);
    expect(red).toBeLessThan(green);
  });
});

describe('turnHue', () => {
  it('turns the short way and stops at the goal', () => {
    expect(turnHue(350, 20, 10)).toBe(360);
    expect(turnHue(20, 350, 10)).toBe(10);
    expect(turnHue(100, 104, 30)).toBe(104);
  });
});
