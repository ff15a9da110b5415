/*
 * Contact sheets of everything that the stage draws, to be looked at while drawing: `npm run dev`, then
 * /tests/gallery/index.html. No part of the product, and of no build.
 */
import '#ui/tokens.css';
import '#ui/base.css';
import '#stage/stage.css';
import { createRoot } from 'react-dom/client';
import { readOptions } from './options.ts';
import { SHEETS } from './sheets.tsx';

const options = readOptions(window.location.search);
const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root"');

createRoot(root).render(
  <>
    {options.bare || (
      <nav>
        {Object.keys(SHEETS).map((name) => (
          <a key={name} href={`?view=${name}`} style={{ marginInlineEnd: 12 }}>
            {name}
          </a>
        ))}
      </nav>
    )}
    <div
      style={{
        display: 'grid',
        gridTemplateColumns: `repeat(${options.columns}, max-content)`,
        gap: 8,
      }}
    >
      {SHEETS[options.view]?.(options)}
    </div>
  </>,
);
