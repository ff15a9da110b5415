import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { vi } from 'vitest';
import type { Attempt } from '#domain/encounter/attempt.ts';
import type { Move } from '#domain/encounter/moves.ts';
import { Practice } from '#features/practice/index.ts';
import { DEFAULT_SETTINGS } from '#platform/settings.ts';

type Props = ComponentProps<typeof Practice>;

const LINKS = { library: '#/', stepAway: '#/step-away', briefing: '#/scenarios/small' };

/** Drafts that last as long as the test. */
export function draftsInMemory(): Props['drafts'] {
  const texts = new Map<string, string>();
  return {
    read: (key) => texts.get(key) ?? '',
    write: (key, text) => void texts.set(key, text),
    clear: () => texts.clear(),
  };
}

/** Shows an attempt as a learner has it, all words at once unless a test wants otherwise. */
export function practise(
  attempt: Attempt,
  save: Props['save'] = async () => undefined,
  settings: Partial<Props['settings']> = {},
  drafts = draftsInMemory(),
) {
  const saved: Attempt[] = [];
  const onRated = vi.fn<() => void>();
  const onSingleKeys = vi.fn<(on: boolean) => void>();
  const { unmount } = render(
    <main>
      <Practice
        attempt={attempt}
        kept
        drafts={drafts}
        links={LINKS}
        settings={{ ...DEFAULT_SETTINGS, pace: 'at-once', ...settings }}
        onSingleKeys={onSingleKeys}
        onRated={onRated}
        onSaveFile={() => undefined}
        save={async (next) => {
          await save(next);
          saved.push(next);
        }}
      />
    </main>,
  );
  const lastMove = (): Move | undefined => saved.at(-1)?.moves.at(-1);
  return { saved, lastMove, onRated, onSingleKeys, unmount, user: userEvent.setup() };
}

/** Words that arrive in groups, as one line. */
export const spoken = (line: string) => (_: string, element: Element | null) =>
  element?.tagName === 'P' && element.textContent === line;

const region = () => within(screen.getByRole('region', { name: 'What do you do?' }));
export const answers = () => region().getAllByRole('button');
export const answerSaying = (words: string) =>
  region().getByRole('button', { name: new RegExp(words) });
