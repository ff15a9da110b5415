/** The shipped scenarios, as tools/vite-scenarios.ts puts them into the build. */
declare module 'virtual:scenarios' {
  import type { Occasions } from '#domain/scenario/calls-for.ts';
  import type { Scenario } from '#domain/scenario/scenario.ts';
  import type { CueKind } from '#domain/scenario/vocabulary.ts';

  /** What is known of a scenario before it is loaded. */
  export type ScenarioHead = Pick<
    Scenario,
    | 'id'
    | 'title'
    | 'version'
    | 'summary'
    | 'minutes'
    | 'difficulty'
    | 'setting'
    | 'role'
    | 'contentNotes'
    | 'objectives'
    | 'epas'
    | 'review'
  > & {
    client: Pick<Scenario['client'], 'name' | 'age' | 'pronouns' | 'portrait'>;
    /** How many of its moments call for each indicator. */
    occasions: Occasions;
    /** The kinds of danger and duty that come up. */
    cueKinds: readonly CueKind[];
    /** The id of a scenario that teaches the same, for who would rather not play this one. */
    alternative: string | null;
    /** Of the canonical text; attempts store it. */
    digest: string;
  };

  /** Checked when the program was built: `scenarioFromCanonicalText(text)` gives the scenario. */
  export type ScenarioText = { text: string; digest: string };

  export type ShelvedScenario = ScenarioHead & { load: () => Promise<ScenarioText> };

  /** In the order of difficulty, then of title. */
  export const shelf: readonly ShelvedScenario[];

  /** One week of the suggested way through all of them (scenarios/practice-course.json). */
  export type CourseWeek = { week: number; focus: string; scenarios: readonly string[] };
  export const course: readonly CourseWeek[];
}
