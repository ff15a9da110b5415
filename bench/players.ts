import { readFileSync } from 'node:fs';
import { Compiler } from 'inkjs/full';
import { createActor } from 'xstate';
import type { CompiledScenario } from '#domain/encounter/compiled.ts';
import { createEncounterMachine } from '#domain/encounter/machine.ts';
import { offeredResponses } from '#domain/encounter/offered.ts';

/** Plays one complete run with random choices and says how many it made. */
export type PlayOnce = (random: () => number) => number;

/** An ink story, compiled once and started afresh for each run. */
export function inkPlayer(file: URL): PlayOnce {
  const story = new Compiler(readFileSync(file, 'utf8')).Compile();
  return (random) => {
    story.ResetState();
    for (let choices = 0; ; choices++) {
      while (story.canContinue) story.Continue();
      const { length } = story.currentChoices;
      if (length === 0) return choices;
      story.ChooseChoiceIndex(Math.floor(random() * length));
    }
  };
}

/** The encounter machine as the page in the browser runs it: an actor, and an event for each choice. */
export function machinePlayer(scenario: CompiledScenario): PlayOnce {
  const machine = createEncounterMachine(scenario);
  return (random) => {
    const actor = createActor(machine);
    actor.start();
    actor.send({ type: 'session.begin' });
    for (let choices = 0; ; choices++) {
      const offered = offeredResponses(scenario, actor.getSnapshot().context.state);
      const response = offered[Math.floor(random() * offered.length)];
      if (response === undefined) return choices;
      actor.send({ type: 'learner.respond', response });
    }
  };
}
