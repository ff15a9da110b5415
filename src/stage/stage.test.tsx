import { render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PhaseIndex } from '#domain/client/phases.ts';
import { compileScenario } from '#domain/encounter/compile.ts';
import type { EncounterState } from '#domain/encounter/state.ts';
import { SETTING_KINDS } from '#domain/scenario/vocabulary.ts';
import { PHASES, type Phase } from '#domain/technique/vocabulary.ts';
import { expectNoViolations } from '#testing/axe.ts';
import {
  beat,
  buildScenario,
  response,
  type ScenarioOverrides,
} from '#testing/scenario-builder.ts';
import { PHASE_AROUSAL } from './phase-poses.ts';
import { Stage } from './stage.tsx';

const WALTER: ScenarioOverrides = {
  setting: { kind: 'clinic', place: 'The front office.' },
  client: { name: 'Walter Nguyen', pronouns: 'he/him' },
};

const compiled = (overrides: ScenarioOverrides = WALTER) =>
  compileScenario(buildScenario(overrides));
type Scenario = ReturnType<typeof compiled>;

const inPhase = (scenario: Scenario, phase: Phase): EncounterState => ({
  ...scenario.opening,
  phase: PHASES.indexOf(phase) as PhaseIndex,
  arousal: PHASE_AROUSAL[phase],
});

const picture = () => screen.getByRole('img');
/** The drawing as it stands: every line that follows the pose. */
const drawn = () => [...picture().querySelectorAll('path')].map((path) => path.getAttribute('d'));

afterEach(() => vi.unstubAllGlobals());

describe('Stage', () => {
  it('is one picture, named by what is seen and described by where', async () => {
    const scenario = compiled();
    render(<Stage scenario={scenario} state={inPhase(scenario, 'defensive')} still />);
    expect(picture()).toHaveAccessibleName(/^Walter grips the edge of the counter; his jaw is set/);
    expect(picture()).toHaveAccessibleDescription(/^The front office\. You are about two arms/);
    await expectNoViolations();
  });

  it('says and shows something else when the client changes', () => {
    const scenario = compiled();
    const { rerender } = render(
      <Stage scenario={scenario} state={inPhase(scenario, 'settled')} still />,
    );
    const before = drawn();
    rerender(<Stage scenario={scenario} state={inPhase(scenario, 'crisis')} still />);
    expect(picture()).toHaveAccessibleName(/clutches his head/);
    // Still: the new pose is there at once.
    const after = drawn();
    rerender(<Stage scenario={scenario} state={inPhase(scenario, 'crisis')} still />);
    expect(drawn()).toEqual(after);
    expect(after.filter((line) => !before.includes(line)).length).toBeGreaterThan(10);
  });

  it('carries nothing that moves when it is still', () => {
    const scenario = compiled();
    const { rerender } = render(
      <Stage scenario={scenario} state={inPhase(scenario, 'crisis')} speaking still />,
    );
    expect(picture().getAttribute('class')).not.toMatch(/alive/);
    expect(picture()).not.toHaveAttribute('data-restless');
    expect(picture()).not.toHaveAttribute('data-speaking');
    rerender(<Stage scenario={scenario} state={inPhase(scenario, 'crisis')} speaking />);
    expect(picture().getAttribute('class')).toMatch(/alive/);
    expect(picture()).toHaveAttribute('data-restless', 'tremble');
    expect(picture()).toHaveAttribute('data-speaking');
  });

  it('moves on its own to where a still one is', async () => {
    const scenario = compiled();
    const { unmount } = render(
      <Stage scenario={scenario} state={inPhase(scenario, 'recovery')} still />,
    );
    const goal = drawn();
    unmount();
    const { rerender } = render(<Stage scenario={scenario} state={inPhase(scenario, 'anxious')} />);
    const start = drawn();
    rerender(<Stage scenario={scenario} state={inPhase(scenario, 'recovery')} />);
    const shape = (lines: (string | null)[]) => new Set(lines.map((line) => rounded(line)));
    expect(shape(start)).not.toEqual(shape(goal));
    await waitFor(() => expect(shape(drawn())).toEqual(shape(goal)), { timeout: 8000 });
  });

  it('is still for who asked their system for less motion', () => {
    vi.stubGlobal('matchMedia', (query: string) => ({
      matches: query.includes('prefers-reduced-motion'),
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }));
    const scenario = compiled();
    render(<Stage scenario={scenario} state={inPhase(scenario, 'crisis')} speaking />);
    expect(picture().getAttribute('class')).not.toMatch(/alive/);
    expect(picture()).not.toHaveAttribute('data-speaking');
  });

  it('draws who else is there, until they leave', () => {
    const invite = response('invite', 'offering-choice', { sets: ['private'] });
    const scenario = compiled({
      ...WALTER,
      beats: [beat('first', [invite, response('hear', 'reflection-of-feeling')])],
      people: [
        {
          id: 'bev',
          name: 'Bev',
          relation: 'The desk',
          seen: { place: 'behind', until: 'private' },
        },
        { id: 'tom', name: 'Tom', relation: 'A brother in Ohio' },
        {
          id: 'rex',
          name: 'Rex',
          relation: 'His dog',
          portrait: { figure: 'dog' },
          seen: { place: 'beside' },
        },
      ],
    });
    const { rerender } = render(<Stage scenario={scenario} state={scenario.opening} still />);
    const withBev = drawn().length;
    const flags = scenario.flagBits.get('private') ?? 0;
    rerender(<Stage scenario={scenario} state={{ ...scenario.opening, flags }} still />);
    const withoutBev = drawn().length;
    const alone = compiled();
    rerender(<Stage scenario={alone} state={alone.opening} still />);
    const none = drawn().length;
    // A person is many lines, a dog some, and who is only spoken of none.
    expect(withBev - withoutBev).toBeGreaterThan(20);
    expect(withoutBev - none).toBeGreaterThan(8);
    expect(withoutBev - none).toBeLessThan(20);
  });

  it('opens the mouth of who speaks, even when still', () => {
    const scenario = compiled();
    const state = inPhase(scenario, 'settled');
    const { rerender } = render(<Stage scenario={scenario} state={state} still />);
    const silent = drawn();
    rerender(<Stage scenario={scenario} state={state} speaking still />);
    expect(drawn()).not.toEqual(silent);
  });

  it.each(SETTING_KINDS)('draws the place: %s', async (kind) => {
    const scenario = compiled({ ...WALTER, setting: { kind, place: 'Somewhere.' } });
    render(<Stage scenario={scenario} state={scenario.opening} still />);
    expect(picture().querySelectorAll('path').length).toBeGreaterThan(50);
    await expectNoViolations();
  });

  it('shows initials instead of a face when the camera is off', () => {
    const scenario = compiled({
      ...WALTER,
      setting: { kind: 'telehealth', place: 'A video visit.', camera: 'off' },
    });
    render(<Stage scenario={scenario} state={scenario.opening} still />);
    expect(picture()).toHaveTextContent('WN');
    expect(picture()).toHaveAccessibleName(/^Walter has his camera off; his voice is/);
  });
});

/** A spring is done when what is left of its way cannot be seen. */
const rounded = (line: string | null) =>
  line?.replace(/-?\d+(?:\.\d+)?/g, (number) => String(Math.round(Number(number)))) ?? null;
