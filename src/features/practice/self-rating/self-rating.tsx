import { useId, useState } from 'react';
import type { Course } from '#domain/encounter/course.ts';
import type { SelfRating as Rating } from '#domain/encounter/moves.ts';
import { DIMENSIONS, type Dimension } from '#domain/technique/vocabulary.ts';
import { Button } from '#ui/button.tsx';
import { Page } from '#ui/page.tsx';
import { TextArea } from '#ui/text-area.tsx';
import { Closing } from '../encounter/closing.tsx';
import { ratingText as text } from '#text/self-rating.ts';
import { RatingGroup } from './rating-group.tsx';
import styles from './self-rating.module.css';

type SelfRatingProps = { course: Course; onRate: (rating: Rating) => Promise<void> };

/** The learner's own view, asked for before any other is shown. */
export function SelfRating({ course, onRate }: SelfRatingProps) {
  const [levels, setLevels] = useState<Partial<Record<Dimension, number>>>({});
  const [comment, setComment] = useState('');
  const [asked, setAsked] = useState(false);
  const errorId = useId();
  const missing = DIMENSIONS.filter((dimension) => levels[dimension] === undefined);

  const submit = () => {
    setAsked(true);
    const { activeListening, empathy, safety } = levels;
    if (activeListening === undefined || empathy === undefined || safety === undefined) return;
    const words = comment.trim();
    const rating = { activeListening, empathy, safety };
    void onRate(words === '' ? rating : { ...rating, comment: words });
  };

  return (
    <Page
      title={text.title}
      heading={text.heading}
      eyebrow={`${course.scenario.source.title} · ${text.eyebrow}`}
    >
      {course.steps.length === 0 && <Closing course={course} onRewind={null} />}
      <p>{text.body}</p>
      <div className={styles.groups}>
        {DIMENSIONS.map((dimension) => (
          <RatingGroup
            key={dimension}
            dimension={dimension}
            level={levels[dimension] ?? null}
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
