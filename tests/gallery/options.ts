import { PORTRAITS } from './portraits.ts';

/** What a sheet shows, from the address: ?view=figures&who=0,4&w=300&c=5 … */
export type Options = {
  view: string;
  /** Without links, for pictures of a sheet. */
  bare: boolean;
  width: number;
  columns: number;
  /** Indices of the portraits. */
  who: readonly number[];
  phase: number;
  vitals: { trust: number; hope: number; engagement: number };
  /** Part of the drawing space that single figures show. */
  box: string;
  file: string;
  still: boolean;
  /** Of the shuffle, and of the states, of a blind reading. */
  seed: number;
};

export function readOptions(search: string): Options {
  const query = new URLSearchParams(search);
  const number = (name: string, otherwise: number) => Number(query.get(name) ?? otherwise);
  return {
    view: query.get('view') ?? 'figures',
    bare: query.has('bare'),
    width: number('w', 300),
    columns: number('c', 5),
    who: query.get('who')?.split(',').map(Number) ?? PORTRAITS.map((_, at) => at),
    phase: number('p', 1),
    vitals: { trust: number('t', 50), hope: number('h', 50), engagement: number('e', 45) },
    box: query.get('box') ?? '-190 -200 380 400',
    file: query.get('file') ?? 'third',
    still: query.has('still'),
    seed: number('seed', 1),
  };
}
