import { SOURCES, type SourceId } from '#domain/technique/sources.ts';
import styles from '../feedback.module.css';
import { evidenceText as text } from '#text/feedback.ts';

/** Where a rule comes from, by name; the full list stands at the end of the page. */
export function SourceNames({ sources }: { sources: readonly SourceId[] }) {
  if (sources.length === 0) return null;
  return (
    <p className={styles.source}>
      {sources.length === 1 ? text.source : text.sources}{' '}
      {sources.map((id) => shortTitle(SOURCES[id].title)).join('; ')}
    </p>
  );
}

/** Without its subtitle and what stands in brackets. */
const shortTitle = (title: string) => title.replace(/\s*\(.*?\)/g, '').replace(/:.*$/, '');
