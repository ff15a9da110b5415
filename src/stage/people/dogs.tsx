import type { Bystander } from '../scene/scene-data.ts';
import { Dog } from './dog.tsx';

/** They sit between the people, low and near. */
export function Dogs({ people }: { people: readonly Bystander[] }) {
  return people
    .filter(({ portrait }) => portrait.figure === 'dog')
    .map(({ id, portrait }, at) => (
      <g key={id} transform={`translate(${556 - at * 330} 398)scale(.92)`}>
        <Dog coat={portrait.hairColour} />
      </g>
    ));
}
