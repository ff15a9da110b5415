import type { StepRecord } from '#domain/encounter/record.ts';
import styles from '../feedback.module.css';
import { stepQuote } from '#domain/judgement/evidence.ts';
import { transcriptText as text } from '#text/feedback.ts';
import { OptionList } from './option-list.tsx';

/** One step of the follow-through: what was answered, and what would have been right. */
export function TranscriptStep({ record }: { record: StepRecord }) {
  const { source } = record.step;
  const { answer } = record;
  return (
    <div className={styles.turn}>
      <h4>{source.title}</h4>
      {(source.kind === 'choose' || source.kind === 'select') && (
        <OptionList source={source} answer={answer} />
      )}
      {source.kind === 'order' && (
        <div className={styles.marks}>
          <p>
            <strong>{text.yourOrder}</strong> {stepQuote(record)}
          </p>
          <p>
            <strong>{text.rightOrder}</strong> {source.items.map((item) => item.text).join(' → ')}
          </p>
          <p>{source.why}</p>
        </div>
      )}
      {source.kind === 'note' && answer.kind === 'note' && (
        <div className={styles.marks}>
          <p className={styles.story}>{answer.text}</p>
          <p>{text.ticked(answer.ticked.length, source.checklist.length)}</p>
          <p>
            <strong>{text.model}</strong> {source.model}
          </p>
        </div>
      )}
    </div>
  );
}
