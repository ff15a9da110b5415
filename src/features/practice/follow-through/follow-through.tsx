import type { Attempt } from '#domain/encounter/attempt.ts';
import { stateOf, type Course } from '#domain/encounter/course.ts';
import type { FollowThroughAnswer } from '#domain/encounter/moves.ts';
import type { DraftStore } from '#platform/draft-store.ts';
import { Button } from '#ui/button.tsx';
import { Page } from '#ui/page.tsx';
import { Closing } from '../encounter/closing.tsx';
import { encounterText } from '#text/encounter.ts';
import { followThroughText as text } from '#text/follow-through.ts';
import type { Send } from '../use-course.ts';
import styles from './follow-through.module.css';
import { StepForm } from './step-form.tsx';

type FollowThroughProps = { attempt: Attempt; course: Course; drafts: DraftStore; send: Send };

/** What is done after the talk, one step a page. */
export function FollowThrough({ attempt, course, drafts, send }: FollowThroughProps) {
  const step = course.scenario.steps[stateOf(course).at]?.source;
  if (step === undefined) return null;
  const answered = course.steps.length;
  const answer = (given: FollowThroughAnswer) =>
    void send({ type: 'follow-through', step: step.id, answer: given });
  const rewind = (toTurn: number) => void send({ type: 'rewind', toTurn });
  return (
    <Page
      title={step.title}
      heading={step.title}
      eyebrow={`${text.eyebrow} · ${text.step(answered + 1)}`}
    >
      {answered === 0 && (
        <Closing course={course} onRewind={attempt.mode === 'practice' ? rewind : null} />
      )}
      <p className={styles.prompt}>{step.prompt}</p>
      <StepForm
        key={step.id}
        step={step}
        seed={attempt.seed}
        draftKey={`${attempt.id}-${step.id}`}
        drafts={drafts}
        onAnswer={answer}
      />
      <div className={styles.pause}>
        <Button
          look="quiet"
          aria-keyshortcuts="Escape"
          onClick={() => void send({ type: 'pause' })}
        >
          {encounterText.pause}
        </Button>
      </div>
    </Page>
  );
}
