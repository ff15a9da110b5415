import type { Attempt } from '#domain/encounter/attempt.ts';
import { stateOf, type Course } from '#domain/encounter/course.ts';
import type { FollowThroughAnswer } from '#domain/encounter/moves.ts';
import type { DraftStore } from '#platform/draft-store.ts';
import { Button } from '#ui/button.tsx';
import { Page } from '#ui/page.tsx';
import { encounterText } from '#text/encounter.ts';
import { followThroughText as text } from '#text/follow-through.ts';
import { Closing } from '../closing.tsx';
import type { Send } from '../use-course.ts';
import styles from './follow-through.module.css';
import { stepCount } from './step-count.ts';
import { StepForm } from './step-form.tsx';
import { StepProgress } from './step-progress.tsx';

type FollowThroughProps = { attempt: Attempt; course: Course; drafts: DraftStore; send: Send };

/** What is done after the talk, one step a page. */
export function FollowThrough({ attempt, course, drafts, send }: FollowThroughProps) {
  const step = course.scenario.steps[stateOf(course).at]?.source;
  if (step === undefined) return null;
  const answer = (given: FollowThroughAnswer) =>
    void send({ type: 'follow-through', step: step.id, answer: given });
  const rewind = (toTurn: number) => void send({ type: 'rewind', toTurn });
  return (
    <Page
      title={step.title}
      heading={step.title}
      eyebrow={
        <span className={styles.where}>
          <span>{text.eyebrow}</span>
          <StepProgress {...stepCount(course)} />
        </span>
      }
    >
      {course.steps.length === 0 && (
        <Closing
          attempt={attempt}
          course={course}
          onRewind={attempt.mode === 'practice' ? rewind : null}
        />
      )}
      <p className={styles.prompt}>{step.prompt}</p>
      <StepForm
        key={step.id}
        step={step}
        seed={attempt.seed}
        draft={{ drafts, key: `${attempt.id}-${step.id}` }}
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
