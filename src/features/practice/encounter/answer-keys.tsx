import type { KeyboardEvent, ReactNode } from 'react';
import type { Answer } from '../answers.ts';

type AnswerKeysProps = {
  answers: readonly Answer[];
  onChoose: (answer: Answer) => void;
  children: ReactNode;
};

/**
 * Keys 1 to 9 choose an answer, as long as the focus is inside (WCAG 2.1.4); a click on the page between
 * things keeps it there. A key held down chooses once.
 */
export function AnswerKeys({ answers, onChoose, children }: AnswerKeysProps) {
  const choose = (event: KeyboardEvent) => {
    if (event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
    const answer = /^[1-9]$/.test(event.key) ? answers[Number(event.key) - 1] : undefined;
    if (answer === undefined) return;
    event.preventDefault();
    onChoose(answer);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div tabIndex={-1} onKeyDown={choose}>
      {children}
    </div>
  );
}
