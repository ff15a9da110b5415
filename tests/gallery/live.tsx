import { useState } from 'react';
import { presenceIndex } from '#domain/client/presence.ts';
import { compileScenario } from '#domain/encounter/compile.ts';
import { loadScenario } from '#domain/encounter/load-scenario.ts';
import type { EncounterState } from '#domain/encounter/state.ts';
import { PRESENCE, type Presence, type PresenceChannel } from '#domain/scenario/vocabulary.ts';
import { PHASES } from '#domain/technique/vocabulary.ts';
import { describeScene } from '#stage/describe-scene.ts';
import { PHASE_AROUSAL } from '#stage/phase-poses.ts';
import { Stage } from '#stage/stage.tsx';
import { MotionRoot } from '#ui/motion-root.tsx';

const FILES = import.meta.glob<string>('/scenarios/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const SCENARIOS = Object.entries(FILES).flatMap(([file, text]) => {
  const loaded = loadScenario(text);
  return loaded.ok ? [{ file, scenario: compileScenario(loaded.value.scenario) }] : [];
});

const VITALS = ['trust', 'hope', 'engagement'] as const;

/** The real stage, with every number at hand. */
export function Live({ width, file, still }: { width: number; file: string; still: boolean }) {
  const [at, setAt] = useState(
    Math.max(
      0,
      SCENARIOS.findIndex((one) => one.file.includes(file)),
    ),
  );
  const scenario = SCENARIOS[at]!.scenario;
  const [change, setChange] = useState<Partial<EncounterState>>({});
  const [presence, setPresence] = useState<Presence>({
    distance: 'two-arms',
    posture: 'neutral',
    voice: 'level',
    eyes: 'soft',
  });
  const [speaking, setSpeaking] = useState(false);
  const state = { ...scenario.opening, ...change, presence: presenceIndex(presence) };
  const { brief, full } = describeScene(scenario, state);
  const channels = Object.keys(PRESENCE) as PresenceChannel[];
  return (
    <MotionRoot>
      <div style={{ width }}>
        <Stage scenario={scenario} state={state} speaking={speaking} still={still} />
        <p>{brief}</p>
        <p>{full}</p>
        <select value={at} onChange={(event) => setAt(Number(event.target.value))}>
          {SCENARIOS.map((one, index) => (
            <option key={one.file} value={index}>
              {one.file}
            </option>
          ))}
        </select>
        <p>
          {PHASES.map((phase, index) => (
            <button
              key={phase}
              type="button"
              onClick={() =>
                setChange({ ...change, phase: index as 0, arousal: PHASE_AROUSAL[phase] })
              }
            >
              {phase}
            </button>
          ))}
          <button type="button" onClick={() => setSpeaking(!speaking)}>
            speak
          </button>
        </p>
        {VITALS.map((name) => (
          <label key={name} style={{ display: 'block' }}>
            {name}
            <input
              type="range"
              max={100}
              value={state[name]}
              onChange={(event) => setChange({ ...change, [name]: Number(event.target.value) })}
            />
          </label>
        ))}
        {channels.map((channel) => (
          <p key={channel}>
            {PRESENCE[channel].map((value) => (
              <button
                key={value}
                type="button"
                onClick={() => setPresence({ ...presence, [channel]: value })}
              >
                {value}
              </button>
            ))}
          </p>
        ))}
      </div>
    </MotionRoot>
  );
}

/** How every scenario of the shelf opens. */
export function Openings({ width }: { width: number }) {
  return SCENARIOS.map(({ file, scenario }) => (
    <div key={file} style={{ width }}>
      <Stage scenario={scenario} state={scenario.opening} still />
    </div>
  ));
}
