import styles from './settings.module.css';

const SHELVES = [34, 116, 198, 280];
const FILLS = [styles.warm, styles.cool, styles.paper, styles.gold, styles.leaf, styles.deep];

type Book = { x: number; y: number; width: number; height: number; fill: string | undefined };

/** Books as they stand: always the same, never in step. */
function booksFrom(left: number, right: number): Book[] {
  return SHELVES.flatMap((bottom, shelf) => {
    const books: Book[] = [];
    let x = left + 5;
    for (let at = 0; x < right - 16; at++) {
      const turn = (at * 7 + shelf * 5 + Math.round(left)) % 11;
      const width = 9 + (turn % 4) * 2.5;
      const height = 44 + (turn % 5) * 5;
      if (turn !== 3)
        books.push({ x, y: bottom + 70 - height, width, height, fill: FILLS[turn % FILLS.length] });
      x += width + 1.6;
    }
    return books;
  });
}

const BOOKS = [...booksFrom(0, 196), ...booksFrom(478, 640)];

/** The library of a school. */
export function School() {
  return (
    <>
      <rect className={styles.wall} x={-40} y={-40} width={720} height={480} />
      <rect className={styles.sky} x={226} y={36} width={222} height={190} />
      <path
        className={styles.far}
        d="M226,226V168C262,132 306,128 344,150C380,168 420,150 448,158V226Z"
      />
      <path className={styles.leaf} d="M226,226V196C280,182 380,206 448,190V226Z" />
      <path className={styles.frame} d="M226,36H448V226H226ZM337,36V226M226,120H448" />
      <rect className={styles.deep} x={196} y={262} width={282} height={140} />
      <rect className={styles.wood} x={-4} y={0} width={200} height={400} />
      <rect className={styles.wood} x={478} y={0} width={170} height={400} />
      <g>
        {SHELVES.map((y) => (
          <g key={y}>
            <rect className={styles.woodDeep} x={0} y={y} width={190} height={70} />
            <rect className={styles.woodDeep} x={484} y={y} width={160} height={70} />
          </g>
        ))}
      </g>
      <g>
        {BOOKS.map(({ fill, ...book }) => (
          <rect key={`${book.x} ${book.y}`} className={fill} {...book} rx={1} />
        ))}
      </g>
    </>
  );
}
