import type { Course } from '#domain/encounter/course.ts';
import type { Judgement } from '#domain/judgement/judgement.ts';
import { indicatorById } from '#domain/judgement/rubric.ts';
import { DIMENSIONS, type Dimension } from '#domain/technique/vocabulary.ts';
import type { Screen } from '../terminal.ts';
import { count } from '../words/count.ts';
import { DIMENSION_NAMES, levelName } from '../words/names.ts';
import { wrap } from '../words/wrap.ts';

/** The three sides of it, each with its indicators. There is no total. */
export function dimensionsText(screen: Screen, course: Course, judgement: Judgement): string {
  return [
    screen.paint('bold', 'Three sides of it'),
    ...DIMENSIONS.flatMap((dimension) => dimensionText(screen, course, judgement, dimension)),
  ].join('\n');
}

function dimensionText(
  { paint, width }: Screen,
  { rating }: Course,
  { dimensions }: Judgement,
  dimension: Dimension,
): string[] {
  const { level, opportunities, capped, indicators } = dimensions[dimension];
  const name = paint('bold', DIMENSION_NAMES[dimension]);
  if (level === null) return [`  ${name}: not observable, this path gave no occasion.`];
  const own = rating === null ? '' : ` You said: ${levelName(rating[dimension])}.`;
  const figures = `${level.toFixed(1)} of 4, ${levelName(level)}, from ${count(opportunities, 'occasion')}.`;
  const seen = indicators.flatMap(({ indicator, level: part }) =>
    part === null ? [] : [`${indicatorById(indicator).name} ${part.toFixed(1)}`],
  );
  return [
    wrap(`${name}: ${figures}${own}`, width, '    ', '  '),
    ...(capped
      ? [paint('red', '    Held at 1 by a serious safety error: safety is not an average.')]
      : []),
    paint('dim', wrap(seen.join(' · '), width, '    ')),
  ];
}
