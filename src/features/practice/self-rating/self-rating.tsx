import { useId, useState } from 'react';
import type { Attempt } from '#domain/encounter/attempt.ts';
import type { Course } from '#domain/encounter/course.ts';
import type { SelfRating as Rating } from '#domain/encounter/moves.ts';
import { DIMENSIONS, type Dimension } from '#domain/technique/vocabulary.ts';
import type { DraftStore } from '#platform/draft-store.ts';
import { Button } from '#ui/button.tsx';
import { Page } from '#ui/page.tsx';
import { RatingScale } from '#ui/rating-scale.tsx';
import { TextArea } from '#ui/text-area.tsx';
import { ratingText as text } from '#text/self-rating.ts';
import { Closing } from '../closing.tsx';
import { useDraft } from '../use-draft.ts';
import styles from './self-rating.module.css';

type SelfRatingProps = {
  attempt: Attempt;
  course: Course;
  drafts: DraftStore;
  onRate: (rating: Rating) => Promise<void>;
};

/** The learner's own view, asked for before any other is shown. */
export function SelfRating({ attempt, course, drafts, onRate }: SelfRatingProps) {
  const [levels, setLevels] = useState<Partial<Record<Dimension, number>>>({});
  const place = { drafts, key: `${attempt.id}-rating` };
  const [comment, setComment] = useDraft(place);
  const [asked, setAsked] = useState(false);
  const errorId = useId();
  const missing = DIMENSIONS.filter((dimension) => levels[dimension] === undefined);

  const submit = () => {
    setAsked(true);
    const { activeListening, empathy, safety } = levels;
    if (activeListening === undefined || empathy === undefined || safety === undefined) return;
    const words = comment.trim();
    const rating = { activeListening, empathy, safety };
    drafts.write(place.key, '');
    void onRate(words === '' ? rating : { ...rating, comment: words });
  };

  return (
    <Page
      title={text.title}
      heading={text.heading}
      eyebrow={`${course.scenario.source.title} · ${text.eyebrow}`}
    >
      {course.steps.length === 0 && <Closing attempt={attempt} course={course} onRewind={null} />}
      <div className={styles.lead}>
        <p>{text.body}</p>
        <p className={styles.soft}>{text.kind}</p>
      </div>
      <div className={styles.groups}>
        {DIMENSIONS.map((dimension) => (
          <RatingScale
            key={dimension}
            legend={text.dimensions[dimension]}
            question={text.questions[dimension]}
            levels={text.levels.map(({ level, ...words }) => ({ value: level, ...words }))}
            value={levels[dimension] ?? null}
            onChange={(level) => setLevels({ ...levels, [dimension]: level })}
          />
        ))}
        <TextArea
          label={text.comment}
          value={comment}
          onChange={setComment}
          maxLength={2000}
          rows={3}
        />
      </div>
      <div className={styles.submit}>
        <Button look="primary" onClick={submit} aria-describedby={errorId}>
          {text.submit}
        </Button>
        <p id={errorId} className={styles.error} role="alert">
          {asked &&
            missing.length > 0 &&
            text.missing(missing.map((one) => text.dimensions[one]).join(', '))}
        </p>
      </div>
    </Page>
  );
}
