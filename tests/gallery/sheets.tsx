import type { ReactNode } from 'react';
import { STANCES } from '#domain/client/presence.ts';
import { SETTING_KINDS, type Presence } from '#domain/scenario/vocabulary.ts';
import { PHASES } from '#domain/technique/vocabulary.ts';
import type { Hands } from '#stage/hands.ts';
import { Portrait } from '#stage/portrait.tsx';
import type { Bystander } from '#stage/scene/scene-data.ts';
import { riddles } from './blind.ts';
import { Figure, Place, stateIn } from './drawn.tsx';
import { Live, Openings } from './live.tsx';
import type { Options } from './options.ts';
import { portraitAt } from './portraits.ts';

const PRESENCES: readonly Presence[] = [
  { distance: 'far', posture: 'open', voice: 'soft', eyes: 'soft' },
  { distance: 'two-arms', posture: 'open', voice: 'soft', eyes: 'soft' },
  { distance: 'two-arms', posture: 'neutral', voice: 'level', eyes: 'away' },
  { distance: 'near', posture: 'neutral', voice: 'level', eyes: 'fixed' },
  { distance: 'near', posture: 'looming', voice: 'loud', eyes: 'fixed' },
  { distance: 'far', posture: 'looming', voice: 'level', eyes: 'soft' },
];

/** Every position of the hands, with a phase in which it comes. */
const HANDS: readonly (readonly [Hands, number])[] = [
  ['folded', 0],
  ['wringing', 1],
  ['gripping', 2],
  ['crossed', 2],
  ['holding-self', 1],
  ['head', 3],
  ['face', 4],
  ['propped', 4],
  ['down', 0],
];

const RIDDLE_PLACES = ['clinic', 'school', 'office', 'home'] as const;

/** What is to be guessed, where a script that compares a reading finds it. */
declare global {
  interface Window {
    answers?: readonly string[];
  }
}

function riddlesOf({ seed }: Options) {
  const all = riddles(seed);
  window.answers = all.map(({ phase }) => PHASES[phase] ?? '');
  return all;
}

const other = (at: number, place: Bystander['place'], more: object = {}): Bystander => ({
  id: `person-${at}`,
  name: `Person ${at}`,
  place,
  outfit: 1,
  portrait: { ...portraitAt(at), ...more },
});

export const SHEETS: Record<string, (options: Options) => ReactNode> = {
  figures: (options) =>
    options.who.flatMap((at) =>
      PHASES.map((name, phase) => (
        <Figure
          key={`${at} ${name}`}
          portrait={portraitAt(at)}
          state={stateIn(phase, options.vitals)}
          options={options}
        />
      )),
    ),
  hands: (options) =>
    HANDS.flatMap(([hands, phase]) =>
      options.who.map((at) => (
        <Figure
          key={`${at} ${hands}`}
          portrait={portraitAt(at)}
          state={stateIn(phase, options.vitals)}
          options={options}
          hands={hands}
        />
      )),
    ),
  portraits: (options) =>
    options.who.flatMap((at) =>
      PHASES.map((mood) => (
        <div key={`${at} ${mood}`} style={{ width: 96 }}>
          <Portrait portrait={portraitAt(at)} mood={mood} />
        </div>
      )),
    ),
  places: ({ width, vitals }) =>
    SETTING_KINDS.map((kind, at) => (
      <Place
        key={kind}
        kind={kind}
        portrait={portraitAt(at)}
        state={stateIn(at % PHASES.length, vitals)}
        width={width}
        presence={STANCES.attentive}
      />
    )),
  presences: ({ who, phase, width, vitals }) =>
    PRESENCES.map((presence) => (
      <Place
        key={Object.values(presence).join(' ')}
        kind="office"
        portrait={portraitAt(who[0] ?? 0)}
        state={stateIn(phase, vitals, presence)}
        width={width}
        presence={presence}
      />
    )),
  people: ({ width, vitals }) => {
    const place = (
      kind: (typeof SETTING_KINDS)[number],
      at: number,
      phase: number,
      people: readonly Bystander[],
      more = {},
    ) => (
      <Place
        key={`${kind} ${at} ${phase}`}
        kind={kind}
        portrait={portraitAt(at)}
        state={stateIn(phase, vitals)}
        width={width}
        more={{ people, ...more }}
      />
    );
    const off = { camera: 'off' };
    return [
      place('clinic', 0, 2, [other(5, 'behind'), other(8, 'behind', { dress: 'work' })], {
        watched: true,
      }),
      place('hospital', 2, 3, [other(4, 'beside'), other(8, 'behind'), other(3, 'behind')]),
      place('street', 9, 1, [other(0, 'beside', { figure: 'dog' }), other(4, 'beside')]),
      place('shelter', 3, 2, [other(7, 'beside')]),
      place('home', 10, 0, [other(2, 'beside')]),
      place('community-centre', 11, 4, []),
      place('telehealth', 5, 1, []),
      place('telehealth', 5, 3, [], off),
      place('telehealth', 5, 0, [], off),
    ];
  },
  blind: (options) =>
    riddlesOf(options).map(({ id, person, phase, vitals }) => (
      <Place
        key={id}
        kind={RIDDLE_PLACES[person] ?? 'clinic'}
        portrait={portraitAt(options.who[person] ?? 0)}
        state={stateIn(phase, vitals)}
        width={options.width}
      />
    )),
  faces: (options) =>
    riddlesOf(options).map(({ id, person, phase }) => (
      <div key={id} style={{ width: options.width }}>
        <Portrait
          portrait={portraitAt(options.who[person] ?? 0)}
          mood={PHASES[phase] ?? 'settled'}
        />
      </div>
    )),
  openings: ({ width }) => <Openings width={width} />,
  live: ({ width, file, still }) => <Live width={width} file={file} still={still} />,
};
