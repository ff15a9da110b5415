/** "1 warning", "2 warnings". */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${grouped(number)} ${number === 1 ? one : many}`;

/** A large number in groups of three, the same in every country. */
export const grouped = (number: number): string => number.toLocaleString('en-US');
