export type Point = readonly [x: number, y: number];

export const mix = (from: number, to: number, share: number): number => from + (to - from) * share;
export const mixPoint = (from: Point, to: Point, share: number): Point => [
  mix(from[0], to[0], share),
  mix(from[1], to[1], share),
];

const short = (value: number) => Math.round(value * 10) / 10;

/** Path data with short numbers. */
export function path(parts: TemplateStringsArray, ...values: readonly number[]): string {
  return parts.reduce((text, part, at) => `${text}${short(values[at - 1] ?? 0)}${part}`);
}

/** The outline of two circles and what a band around both would hold: a limb, a finger. */
export function capsule(from: Point, fromRadius: number, to: Point, toRadius: number): string {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  const slope = (fromRadius - toRadius) / length;
  if (!(Math.abs(slope) < 1))
    return fromRadius > toRadius ? circle(from, fromRadius) : circle(to, toRadius);
  const along = Math.atan2(dy, dx);
  const spread = Math.acos(slope);
  const on = ([x, y]: Point, radius: number, angle: number): Point => [
    x + radius * Math.cos(angle),
    y + radius * Math.sin(angle),
  ];
  const [a, b] = [on(from, fromRadius, along + spread), on(to, toRadius, along + spread)];
  const [c, d] = [on(to, toRadius, along - spread), on(from, fromRadius, along - spread)];
  const far = toRadius > fromRadius ? 1 : 0;
  return path`M${a[0]},${a[1]}L${b[0]},${b[1]}A${toRadius},${toRadius} 0 ${far} 0 ${c[0]},${c[1]}L${d[0]},${d[1]}A${fromRadius},${fromRadius} 0 ${1 - far} 0 ${a[0]},${a[1]}Z`;
}

export const circle = ([x, y]: Point, radius: number): string =>
  path`M${x - radius},${y}A${radius},${radius} 0 1 0 ${x + radius},${y}A${radius},${radius} 0 1 0 ${x - radius},${y}Z`;
