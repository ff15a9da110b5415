import { capsule, circle, path, type Point } from './geometry.ts';
import type { PortraitData } from './portrait-kinds.ts';

/** Outlines in the space of the head, where 0, 0 is between the eyes. */
export type HairDrawing = {
  /** Behind the body. */
  back?: string;
  /** Behind the face, before the body. */
  under?: string;
  /** Over the face. */
  front?: string;
  strands?: string;
  /** Where light lies on it. */
  sheen?: string;
};

/** A row of bumps along points. */
function bumps(points: readonly Point[], radius: number, sweep: 0 | 1 = 1): string {
  return points
    .slice(1)
    .map(([x, y]) => path`A${radius},${radius} 0 0 ${sweep} ${x},${y}`)
    .join('');
}

const around = ([x, y]: Point, [rx, ry]: Point, from: number, to: number, count: number): Point[] =>
  Array.from({ length: count + 1 }, (_, at) => {
    const angle = ((from + ((to - from) * at) / count) * Math.PI) / 180;
    return [x + rx * Math.cos(angle), y + ry * Math.sin(angle)] as const;
  });

function curls(): HairDrawing {
  const outer = around([0, -22], [61, 64], 158, 382, 13);
  const inner = around([0, 14], [47, 60], 342, 198, 8);
  const [first] = outer;
  const start = first ?? [0, 0];
  const inside = inner[0] ?? [0, 0];
  const cloud = around([0, -14], [63, 62], 40, 400, 18);
  const cloudStart = cloud[0] ?? [0, 0];
  return {
    back: `${path`M${cloudStart[0]},${cloudStart[1]}`}${bumps(cloud, 14)}Z`,
    front: `${path`M${start[0]},${start[1]}`}${bumps(outer, 15)}${path`L${inside[0]},${inside[1]}`}${bumps(inner, 13, 0)}Z`,
    strands:
      'M-38,-58C-34,-66 -24,-66 -22,-58M-6,-66C-2,-75 8,-75 11,-66M24,-52C30,-60 40,-57 40,-48M-52,-34C-50,-42 -42,-43 -40,-36M-16,-84C-12,-88 -6,-88 -4,-84',
  };
}

/** A plait down from a point: beads that overlap. */
function plait(from: Point, to: Point, radius: number): string {
  const count = Math.round(Math.hypot(to[0] - from[0], to[1] - from[1]) / (radius * 1.25));
  return Array.from({ length: count + 1 }, (_, at) => {
    const share = at / count;
    const bow = Math.sin(share * Math.PI) * 6 * Math.sign(to[0]);
    return circle(
      [from[0] + (to[0] - from[0]) * share + bow, from[1] + (to[1] - from[1]) * share],
      radius * (1 - share * 0.22),
    );
  }).join('');
}

export const HAIR: Record<PortraitData['hair'], HairDrawing> = {
  short: {
    front:
      'M-53,8C-58,-8 -61,-30 -58,-48C-53,-76 -30,-95 2,-96C34,-96 56,-78 59,-48C61,-30 58,-8 53,8L49,4C50,-10 49,-24 45,-35C34,-36 20,-41 10,-52C-4,-42 -24,-35 -44,-33C-49,-22 -50,-10 -49,4Z',
    sheen: 'M-44,-56C-36,-70 -22,-80 -6,-84',
    strands:
      'M10,-52C18,-64 32,-72 46,-68M-34,-60C-22,-74 -2,-82 18,-82M-46,-46C-40,-56 -32,-64 -24,-68',
  },
  long: {
    back: 'M0,-95C-42,-95 -66,-66 -66,-26C-66,14 -72,52 -77,86C-79,108 -68,120 -46,122L46,122C68,120 79,108 77,86C72,52 66,14 66,-26C66,-66 42,-95 0,-95Z',
    front:
      'M10,-91C-24,-101 -60,-78 -64,-32C-66,-6 -67,28 -70,58C-60,50 -53,30 -50,8C-49,-6 -47,-15 -43,-23C-28,-31 0,-44 10,-76C18,-56 32,-42 42,-29C47,-20 50,-8 51,8C53,30 60,50 70,58C67,28 66,-6 64,-32C60,-76 40,-96 10,-91Z',
    sheen: 'M-36,-54C-30,-66 -18,-76 -4,-80M-56,-20C-57,-6 -57,4 -58,14',
    strands:
      'M-50,-52C-58,-34 -59,-10 -60,16M-30,-76C-40,-66 -46,-56 -50,-44M34,-78C46,-68 54,-52 57,-30M52,-14C57,2 59,14 61,28',
  },
  curly: curls(),
  braids: {
    back:
      plait([-46, -14], [-72, 112], 9) +
      plait([46, -14], [72, 112], 9) +
      plait([-50, 4], [-52, 124], 9) +
      plait([50, 4], [52, 124], 9),
    front:
      'M-53,8C-60,-28 -54,-87 0,-90C54,-87 60,-28 53,8L50,-2C49,-26 30,-42 0,-60C-30,-42 -49,-26 -50,-2Z',
    strands:
      'M0,-60L0,-88M-14,-54C-30,-58 -44,-40 -50,-18M-6,-78C-32,-76 -50,-52 -54,-22M14,-54C30,-58 44,-40 50,-18M6,-78C32,-76 50,-52 54,-22',
    sheen: 'M-40,-58C-34,-68 -26,-75 -16,-79',
  },
  bun: {
    back: circle([0, -98], 25),
    front:
      'M-53,8C-59,-26 -54,-88 0,-90C54,-88 59,-26 53,8C51,-4 50,-14 46,-24C38,-42 22,-51 0,-52C-22,-51 -38,-42 -46,-24C-50,-14 -51,-4 -53,8Z',
    sheen: 'M-37,-56C-31,-66 -24,-72 -16,-76',
    strands:
      'M-40,-34C-38,-58 -22,-76 -6,-84M-20,-48C-18,-62 -10,-76 -3,-83M40,-34C38,-58 22,-76 6,-84M20,-48C18,-62 10,-76 3,-83M-12,-104C-4,-112 8,-111 13,-103',
  },
  bald: {},
  covered: {
    under:
      'M0,-94C-48,-94 -65,-60 -63,-14C-62,34 -70,58 -86,82C-66,112 -34,126 4,126C38,126 68,110 86,82C70,58 62,34 63,-14C65,-60 48,-94 0,-94Z',
    front:
      'M0,-96C-50,-96 -66,-60 -64,-14C-63,26 -54,66 -30,92C-12,100 14,100 32,90C54,66 63,26 64,-14C66,-60 50,-96 0,-96ZM0,-56C34,-56 47,-34 47,-6C47,30 32,62 0,70C-32,62 -47,30 -47,-6C-47,-34 -34,-56 0,-56Z',
    strands:
      'M-30,90C-54,66 -63,26 -62,-4M40,-66C52,-52 56,-30 55,-6M-4,86C24,82 44,60 54,28M-20,-88C-40,-80 -52,-62 -54,-40M32,90C44,98 60,98 76,90M-30,94C-24,106 -10,114 8,116M-66,60C-58,78 -46,90 -34,96',
  },
};

/** What stays of hair under a hat: nothing above the brim. */
export const HAT_LINE = -40;

export const HATS: Record<
  NonNullable<PortraitData['headwear']>,
  { crown: string; brim: string; lines: string }
> = {
  cap: {
    crown: 'M-58,-34C-62,-80 -34,-106 0,-106C34,-106 62,-80 58,-34Z',
    brim: 'M-56,-40C-34,-56 34,-56 56,-40C62,-33 64,-26 58,-22C30,-36 -30,-36 -58,-22C-64,-26 -62,-33 -56,-40Z',
    lines:
      'M0,-106C-3,-88 -3,-68 0,-52M-30,-98C-38,-82 -40,-66 -38,-50M30,-98C38,-82 40,-66 38,-50',
  },
  beanie: {
    crown: 'M-57,-36C-61,-86 -34,-110 0,-110C34,-110 61,-86 57,-36Z',
    brim: capsule([-48, -38], 13, [48, -38], 13),
    lines:
      'M-40,-49L-41,-27M-20,-51L-20,-25M0,-51L0,-25M20,-51L20,-25M40,-49L41,-27M0,-108C-2,-90 -2,-70 0,-52M-30,-100C-36,-86 -38,-68 -36,-52M30,-100C36,-86 38,-68 36,-52',
  },
};
