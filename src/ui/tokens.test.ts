import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(path.resolve('src/ui/tokens.css'), 'utf8');

/** Both values of each colour that is a plain pair: light, then dark. */
const COLOURS = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }] as const,
  ),
);

/** Relative luminance (WCAG 2.2). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

const GROUNDS = ['paper', 'surface', 'sunken'];
const TEXT_ON: readonly (readonly [text: string, ground: string])[] = [
  ...GROUNDS.flatMap((ground) =>
    ['ink', 'ink-soft', 'accent', 'accent-deep', 'danger', 'caution', 'good', 'warm'].map(
      (ink) => [ink, ground] as const,
    ),
  ),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-deep'],
  ['ink', 'accent-soft'],
  ['ink-soft', 'accent-soft'],
  ['accent-deep', 'accent-soft'],
  ['accent', 'accent-soft'],
  ['ink', 'danger-soft'],
  ['danger', 'danger-soft'],
  ['ink', 'caution-soft'],
  ['caution', 'caution-soft'],
  ['ink', 'good-soft'],
  ['good', 'good-soft'],
  ['ink', 'warm-soft'],
  ['warm', 'warm-soft'],
];

describe.each(['light', 'dark'] as const)('colours when it is %s', (scheme) => {
  const colour = (name: string) => COLOURS.get(name)?.[scheme] ?? '';

  it.each(TEXT_ON)('%s is legible on %s (AA)', (text, ground) => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(GROUNDS)('the edge of a control can be seen on %s', (ground) => {
    expect(contrast(colour('edge'), colour(ground))).toBeGreaterThanOrEqual(3);
  });
});
