import '#ui/tokens.css';
import '#ui/base.css';
import '#stage/stage.css';
import { createRoot } from 'react-dom/client';
import { presenceIndex } from '#domain/client/presence.ts';
import { SETTING_KINDS, type Presence } from '#domain/scenario/vocabulary.ts';
import { PHASES } from '#domain/technique/vocabulary.ts';
import { poseOf } from '#stage/pose.ts';
import { StillRig } from '#stage/rig/still-rig.tsx';
import { Person } from '#stage/figure/person.tsx';
import { bodyOf } from '#stage/figure/body.ts';
import { postureOf } from '#stage/figure/posture.ts';
import { Scene } from '#stage/scene/scene.tsx';
import type { Bystander } from '#stage/scene/scene-data.ts';
import { TABLES } from '#stage/settings/table.tsx';
import { Portrait } from '#stage/portrait.tsx';
import { Live, Openings } from './live.tsx';
import { PORTRAITS } from './portraits.ts';

const q = new URLSearchParams(location.search);
const MID = [12, 37, 62, 87, 60];
const only = q.get('who')?.split(',').map(Number);
const width = Number(q.get('w') ?? 300);
const view = q.get('view') ?? 'figures';

const poseAt = (phase: number, presence: Presence) =>
  poseOf({
    phase: phase as 0,
    arousal: MID[phase]!,
    trust: Number(q.get('t') ?? 50),
    hope: Number(q.get('h') ?? 50),
    engagement: Number(q.get('e') ?? 40),
    presence: presenceIndex(presence),
  });
const NEUTRAL: Presence = {
  distance: 'two-arms',
  posture: 'neutral',
  voice: 'level',
  eyes: 'soft',
};

function Figure({ at, phase }: { at: number; phase: number }) {
  const portrait = PORTRAITS[at]!;
  const pose = poseAt(phase, NEUTRAL);
  const body = bodyOf(portrait);
  return (
    <svg
      viewBox={q.get('box') ?? '-190 -200 380 400'}
      style={{ width, background: 'light-dark(#dfe6df,#26302e)' }}
    >
      <StillRig posture={postureOf(pose, body)}>
        <g transform={`translate(0 ${(1 - body.size) * 180}) scale(${body.size})`}>
          <Person portrait={portrait} hands={pose.hands} />
        </g>
      </StillRig>
    </svg>
  );
}

type PlaceProps = {
  at: number;
  phase: number;
  kind: (typeof SETTING_KINDS)[number];
  presence?: Presence;
  others?: Bystander[];
  camera?: 'on' | 'off';
  watched?: boolean;
};
function Place({
  at,
  phase,
  kind,
  presence = NEUTRAL,
  others = [],
  camera = 'on',
  watched = false,
}: PlaceProps) {
  const portrait = PORTRAITS[at]!;
  const pose = poseAt(
    phase,
    kind === 'telehealth' ? { ...NEUTRAL, voice: presence.voice } : presence,
  );
  return (
    <svg viewBox="0 0 640 400" style={{ width, borderRadius: 12 }}>
      <StillRig posture={postureOf(pose, bodyOf(portrait))}>
        <Scene
          scene={{ kind, camera, initials: 'EL', portrait, people: others, watched, presence }}
          hands={pose.hands}
          moves={false}
        />
      </StillRig>
    </svg>
  );
}

const other = (at: number, place: Bystander['place'], more = {}): Bystander => ({
  id: `p${at}`,
  name: `P${at}`,
  outfit: 0,
  place,
  portrait: { ...PORTRAITS[at]!, ...more },
});

const PRESENCES: Presence[] = [
  { distance: 'far', posture: 'open', voice: 'soft', eyes: 'soft' },
  { distance: 'two-arms', posture: 'open', voice: 'soft', eyes: 'soft' },
  { distance: 'two-arms', posture: 'neutral', voice: 'level', eyes: 'away' },
  { distance: 'near', posture: 'neutral', voice: 'level', eyes: 'fixed' },
  { distance: 'near', posture: 'looming', voice: 'loud', eyes: 'fixed' },
  { distance: 'far', posture: 'looming', voice: 'level', eyes: 'soft' },
];

/** A fixed shuffle, so that a blind reading can be checked afterwards. */
function shuffled(count: number, seed: number): number[] {
  const order = Array.from({ length: count }, (_, at) => at);
  let state = seed;
  for (let at = count - 1; at > 0; at--) {
    state = (state * 48271) % 2147483647;
    const swap = state % (at + 1);
    [order[at], order[swap]] = [order[swap]!, order[at]!];
  }
  return order;
}

const SHEETS: Record<string, () => React.ReactNode> = {
  figures: () =>
    PORTRAITS.flatMap((_, at) =>
      only !== undefined && !only.includes(at)
        ? []
        : PHASES.map((name, phase) => <Figure key={`${at}${name}`} at={at} phase={phase} />),
    ),
  places: () =>
    SETTING_KINDS.map((kind, at) => (
      <Place
        key={kind}
        at={at % PORTRAITS.length}
        phase={at % 5}
        kind={kind}
        presence={PRESENCES[1]!}
      />
    )),
  presences: () =>
    PRESENCES.map((presence, at) => (
      <Place
        key={at}
        at={only?.[0] ?? 0}
        phase={Number(q.get('p') ?? 1)}
        kind="office"
        presence={presence}
      />
    )),
  people: () => [
    <Place
      key={1}
      at={0}
      phase={2}
      kind="clinic"
      watched
      others={[other(5, 'behind'), other(8, 'behind', { dress: 'work' })]}
    />,
    <Place
      key={2}
      at={2}
      phase={3}
      kind="hospital"
      others={[other(4, 'beside'), other(8, 'behind', { dress: 'work' }), other(3, 'behind')]}
    />,
    <Place
      key={3}
      at={9}
      phase={1}
      kind="street"
      others={[
        {
          id: 'd',
          name: 'Dog',
          outfit: 0,
          place: 'beside',
          portrait: { ...PORTRAITS[0]!, figure: 'dog', hairColour: 'brown' },
        },
        other(4, 'beside', { dress: 'warm' }),
      ]}
    />,
    <Place key={4} at={3} phase={2} kind="shelter" others={[other(7, 'beside')]} />,
    <Place key={5} at={10} phase={0} kind="home" others={[other(2, 'beside')]} />,
    <Place key={6} at={11} phase={4} kind="community-centre" others={[]} />,
    <Place key={7} at={5} phase={1} kind="telehealth" />,
    <Place key={8} at={5} phase={3} kind="telehealth" camera="off" presence={PRESENCES[4]!} />,
    <Place key={9} at={5} phase={0} kind="telehealth" camera="off" />,
  ],
  hands: () =>
    (
      [
        'folded',
        'wringing',
        'gripping',
        'crossed',
        'holding-self',
        'head',
        'face',
        'propped',
        'down',
      ] as const
    ).flatMap((hands) =>
      (only ?? [0, 1, 4]).map((at) => {
        const portrait = PORTRAITS[at]!;
        const body = bodyOf(portrait);
        const phase = {
          folded: 0,
          wringing: 1,
          gripping: 2,
          crossed: 2,
          'holding-self': 1,
          head: 3,
          face: 4,
          propped: 4,
          down: 0,
        }[hands];
        return (
          <svg
            key={`${hands}${at}`}
            viewBox="-190 -200 380 400"
            style={{ width, background: 'light-dark(#dfe6df,#26302e)' }}
          >
            <StillRig posture={postureOf({ ...poseAt(phase, NEUTRAL), hands }, body)}>
              <g transform={`translate(0 ${(1 - body.size) * 180}) scale(${body.size})`}>
                <Person portrait={portrait} hands={hands} table={TABLES.home} />
              </g>
            </StillRig>
          </svg>
        );
      }),
    ),
  openings: () => <Openings width={width} />,
  blind: () => {
    const order = shuffled(20, Number(q.get('seed') ?? 1));
    const four = only ?? [0, 1, 4, 5];
    const kinds = ['clinic', 'school', 'office', 'home'] as const;
    (window as unknown as { answers: string[] }).answers = order.map((n) => PHASES[n % 5]!);
    return order.map((n) => (
      <Place key={n} at={four[Math.floor(n / 5)]!} phase={n % 5} kind={kinds[Math.floor(n / 5)]!} />
    ));
  },
  faces: () => {
    const order = shuffled(20, Number(q.get('seed') ?? 1));
    const four = only ?? [0, 1, 4, 5];
    (window as unknown as { answers: string[] }).answers = order.map((n) => PHASES[n % 5]!);
    return order.map((n) => (
      <div key={n} style={{ width }}>
        <Portrait portrait={PORTRAITS[four[Math.floor(n / 5)]!]!} mood={PHASES[n % 5]!} />
      </div>
    ));
  },
  live: () => <Live width={width} file={q.get('file') ?? 'third'} still={q.has('still')} />,
  portraits: () =>
    PORTRAITS.flatMap((portrait, at) =>
      PHASES.map((mood) => (
        <div key={`${at}${mood}`} style={{ width: 96 }}>
          <Portrait portrait={portrait} mood={mood} />
        </div>
      )),
    ),
};

createRoot(document.getElementById('root')!).render(
  <div
    style={{
      display: 'grid',
      gridTemplateColumns: `repeat(${q.get('c') ?? 5}, max-content)`,
      gap: 8,
    }}
  >
    {SHEETS[view]!()}
  </div>,
);
