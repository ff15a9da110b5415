import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { AttemptMovedOn } from '#platform/attempt-store.ts';
import { attemptWith, respond, scenarioOf, SKILLED_MOVES } from '#testing/attempts.ts';
import { expectNoViolations } from '#testing/axe.ts';
import { browserInJsdom } from '#testing/browser-in-jsdom.ts';
import {
  answers,
  answerSaying,
  draftsInMemory,
  practise,
  spoken,
} from '#testing/play-practice.tsx';

beforeAll(browserInJsdom);

describe('the encounter', () => {
  it('shows the scene, the words of the client and the answers as buttons', async () => {
    practise(attemptWith());
    expect(screen.getByText(spoken('Sam grips the counter.'))).toBeVisible();
    expect(screen.getByText(spoken('“An hour. What is the point.”'))).toBeVisible();
    expect(answers()).toHaveLength(2);
    await expectNoViolations();
  });

  it('tells what is said from what is done, for the ear as well', () => {
    practise(attemptWith([respond('calm-down'), respond('ask')]));
    expect(answerSaying('Say: “Are you thinking')).toBeInTheDocument();
  });

  it('is answered by number key, keeps the move first, and gives the focus to the client’s words', async () => {
    const { user, saved, lastMove } = practise(attemptWith());
    const place = answers().findIndex((button) => button.textContent.includes('next door'));
    await user.keyboard(`${place + 1}`);
    await waitFor(() => expect(screen.getByText(spoken('“Thank you.”'))).toBeVisible());
    expect(saved).toHaveLength(1);
    expect(lastMove()).toEqual(respond('move'));
    const heading = screen.getByRole('heading', { name: 'Sam' });
    expect(heading).toHaveFocus();
    expect(heading).toHaveAccessibleDescription(/Thank you/);
  });

  it('takes no number key with a modifier, held down, or without an answer', async () => {
    const { user, saved } = practise(attemptWith());
    await user.keyboard('{Control>}1{/Control}');
    fireEvent.keyDown(answers()[0]!, { key: '1', repeat: true });
    await user.keyboard('9');
    expect(saved).toHaveLength(0);
  });

  it('does not take the second tap of a double tap for an answer to what comes next', async () => {
    const { saved } = practise(attemptWith());
    fireEvent.click(answerSaying('next door'), { detail: 1 });
    await screen.findByText(spoken('“Thank you.”'));
    fireEvent.click(answerSaying('done'), { detail: 2 });
    await Promise.resolve();
    expect(saved).toHaveLength(1);
  });

  it('shows what the client tells as the client’s own words', async () => {
    const { user } = practise(attemptWith([respond('move')]));
    await user.click(answerSaying('killing yourself'));
    await waitFor(() => expect(screen.getByText(/Last night I thought/)).toBeVisible());
  });

  it('changes presence as a move of its own, and says nothing of how it was', async () => {
    const { user, lastMove } = practise(attemptWith());
    await user.click(screen.getByRole('radio', { name: 'Far' }));
    expect(lastMove()).toEqual({ type: 'presence', presence: { distance: 'far' } });
    expect(screen.getByRole('radio', { name: 'Far' })).toBeChecked();
    expect(screen.getByText('Far back, neutral, level voice, soft eyes')).toBeInTheDocument();
  });

  it('keeps the answers in place for the seed, whatever else changes', async () => {
    const { user } = practise(attemptWith());
    const before = answers().map((button) => button.textContent);
    await user.click(screen.getByRole('radio', { name: 'Near' }));
    expect(answers().map((button) => button.textContent)).toEqual(before);
  });

  it('pauses by Escape, rests in a dialog, and goes on', async () => {
    const { user, lastMove } = practise(attemptWith());
    await user.keyboard('{Escape}');
    const dialog = await screen.findByRole('dialog', { name: 'Paused' });
    expect(lastMove()).toEqual({ type: 'pause' });
    await expectNoViolations(dialog);
    await user.click(within(dialog).getByRole('button', { name: 'Go on' }));
    expect(lastMove()).toEqual({ type: 'resume' });
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('can be ended at any time, without a word of blame, and shows feedback only if wanted', async () => {
    const { user, lastMove } = practise(attemptWith([respond('move')]));
    await user.keyboard('{Escape}');
    await user.click(await screen.findByRole('button', { name: 'End it here' }));
    expect(lastMove()).toEqual({ type: 'leave' });
    expect(screen.getByRole('heading', { level: 1, name: 'You ended it here' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: /Rate yourself/ }));
    expect(screen.getByRole('heading', { level: 1, name: /How do you see it/ })).toHaveFocus();
  });
});

describe('the note after an answer', () => {
  const note = () => screen.getByRole('complementary', { name: 'About your last answer' });

  it('is one line that unfolds to what it was, what it did and another way, and can be closed', async () => {
    const { user } = practise(attemptWith([respond('calm-down')]));
    expect(note()).toHaveTextContent(/^Commanding calm\. Sam tenses up/);
    await user.click(within(note()).getByRole('button', { expanded: false }));
    expect(note()).toHaveTextContent('What it was: Commanding calm');
    expect(note()).toHaveTextContent(/What it did: Sam tenses up/);
    expect(note()).toHaveTextContent('Another way: That was a long wait.');
    expect(note()).not.toHaveTextContent(/\d/);
    await expectNoViolations();
    await user.keyboard('n');
    expect(note()).not.toHaveTextContent('Another way');
    await user.click(within(note()).getByRole('button', { name: 'Close this note' }));
    expect(screen.queryByRole('complementary', { name: /last answer/ })).not.toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'What do you do?' })).toHaveFocus();
  });

  it('goes back to the turn', async () => {
    const { user, lastMove } = practise(attemptWith([respond('calm-down')]));
    await user.keyboard('n');
    await user.click(screen.getByRole('button', { name: 'Try this turn again' }));
    expect(lastMove()).toEqual({ type: 'rewind', toTurn: 1 });
    await waitFor(() =>
      expect(screen.getByText(spoken('“An hour. What is the point.”'))).toBeVisible(),
    );
    expect(screen.queryByRole('complementary', { name: /last answer/ })).not.toBeInTheDocument();
  });

  it('is not there in an assessed attempt, nor is going back', () => {
    practise(attemptWith([respond('calm-down')], { mode: 'assessed' }));
    expect(screen.queryByRole('complementary', { name: /last answer/ })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Go back to turn/ })).not.toBeInTheDocument();
  });
});

describe('what was kept', () => {
  it('is where it goes on after a reload', () => {
    practise(attemptWith([respond('move'), { type: 'pause' }]));
    expect(screen.getByRole('dialog', { name: 'Paused' })).toBeVisible();
    expect(screen.getByText(spoken('“Thank you.”'))).toBeInTheDocument();
  });

  it('goes on without, and says so, when it cannot be saved', async () => {
    const { user } = practise(attemptWith(), () => Promise.reject(new Error('full')));
    await user.click(answerSaying('next door'));
    await waitFor(() => expect(screen.getByText(spoken('“Thank you.”'))).toBeVisible());
    expect(screen.getByText(/could not be saved/)).toBeVisible();
  });

  it('does not go on when another tab has', async () => {
    const { user } = practise(attemptWith(), () => Promise.reject(new AttemptMovedOn('a1')));
    await user.click(answerSaying('next door'));
    await waitFor(() => expect(screen.getByText(/played on in another tab/)).toBeVisible());
    expect(screen.queryByText(spoken('“Thank you.”'))).not.toBeInTheDocument();
  });

  it('says so when it cannot be played again', () => {
    const attempt = attemptWith();
    practise({ ...attempt, scenario: { ...attempt.scenario, digest: 'sha256:0' } });
    expect(screen.getByRole('heading', { name: /cannot be opened/ })).toBeVisible();
  });

  it('shows markup in a stranger’s text as text', () => {
    const scenario = structuredClone(scenarioOf());
    scenario.beats[0]!.scene = '<b id="bold">Sam</b> grips the counter.';
    practise(attemptWith([], { scenario }));
    expect(screen.getByText(spoken('<b id="bold">Sam</b> grips the counter.'))).toBeVisible();
    expect(document.querySelector('#bold')).toBeNull();
  });
});

describe('the follow-through', () => {
  const upTo = (step: string) => {
    const at = SKILLED_MOVES.findIndex(
      (move) => move.type === 'follow-through' && move.step === step,
    );
    return attemptWith(SKILLED_MOVES.slice(0, at));
  };

  it('shows the last words of the talk, then asks', async () => {
    const { user, lastMove } = practise(upTo('tell'));
    expect(screen.getByText(/Last night I thought/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Go on' }));
    expect(screen.getByRole('alert')).toHaveTextContent('Choose one of these first.');
    await expectNoViolations();
    await user.click(screen.getByRole('radio', { name: 'The supervisor at once.' }));
    await user.click(screen.getByRole('button', { name: 'Go on' }));
    expect(lastMove()).toMatchObject({ answer: { kind: 'choose', option: 'supervisor' } });
    expect(await screen.findByRole('heading', { level: 1, name: 'The plan' })).toHaveFocus();
  });

  it('says where one is among the steps that will come up', async () => {
    practise(upTo('tell'));
    expect(screen.getByText('Step 1 of 5')).toBeVisible();
    cleanup();
    practise(upTo('case-note'));
    expect(screen.getByText('Step 4 of 5')).toBeVisible();
    cleanup();
    // Nobody told of the thoughts: there is no plan to make.
    practise(attemptWith([respond('calm-down'), respond('close')]));
    expect(screen.getByText('Step 1 of 4')).toBeVisible();
  });

  it.each([
    ['tell', 'radio', 'Nobody.'],
    ['plan', 'checkbox', 'People to call.'],
  ] as const)('keeps what was chosen at "%s" over a reload', async (step, role, name) => {
    const drafts = draftsInMemory();
    const { user, unmount } = practise(upTo(step), undefined, {}, drafts);
    await user.click(screen.getByRole(role, { name }));
    unmount();
    const again = practise(upTo(step), undefined, {}, drafts);
    expect(screen.getByRole(role, { name })).toBeChecked();
    await again.user.click(screen.getByRole('button', { name: 'Go on' }));
    expect(drafts.read(`a1-${step}`)).toBe('');
  });

  it('keeps the order and the note over a reload', async () => {
    const drafts = draftsInMemory();
    const { user, unmount } = practise(upTo('steps'), undefined, {}, drafts);
    await user.click(screen.getAllByRole('button', { name: /Move down/ })[0]!);
    const order = screen.getAllByRole('listitem').map((item) => item.textContent);
    unmount();
    const again = practise(upTo('steps'), undefined, {}, drafts);
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(order);
    again.unmount();
    const note = practise(upTo('case-note'), undefined, {}, drafts);
    await note.user.type(screen.getByRole('textbox'), 'Sam said');
    note.unmount();
    practise(upTo('case-note'), undefined, {}, drafts);
    expect(screen.getByRole('textbox')).toHaveValue('Sam said');
  });

  it('takes no draft that does not fit the step', () => {
    const drafts = draftsInMemory();
    drafts.write('a1-steps', 'ask-first agree agree');
    drafts.write('a1-tell', 'somebody-else');
    practise(upTo('steps'), undefined, {}, drafts);
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
    cleanup();
    practise(upTo('tell'), undefined, {}, drafts);
    for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked();
  });

  it('ends with a minute in which nothing moves by itself, and that can be passed over', async () => {
    const { user, lastMove } = practise(upTo('breathe'));
    const breathe = screen.getByRole('button', { name: 'Breathe with the circle' });
    expect(breathe).toHaveAttribute('aria-pressed', 'false');
    expect(screen.getByText(/not who you are/)).toBeVisible();
    await expectNoViolations();
    await user.click(breathe);
    expect(breathe).toHaveAttribute('aria-pressed', 'true');
    await user.click(screen.getByRole('button', { name: /Go on/ }));
    expect(lastMove()).toMatchObject({ answer: { kind: 'pause' } });
  });

  it('takes several, in any order of choosing', async () => {
    const { user, lastMove } = practise(upTo('plan'));
    await user.click(screen.getByRole('checkbox', { name: 'People to call.' }));
    await user.click(screen.getByRole('checkbox', { name: 'Warning signs.' }));
    await user.click(screen.getByRole('button', { name: 'Go on' }));
    const move = lastMove();
    expect(
      move?.type === 'follow-through' &&
        move.answer.kind === 'select' &&
        move.answer.options.toSorted(),
    ).toEqual(['people-to-call', 'warning-signs']);
  });

  it('puts in order by key, keeps the focus and says where it went', async () => {
    const { user, lastMove } = practise(upTo('steps'));
    const order = () => screen.getAllByRole('listitem').map((item) => item.textContent);
    const last = within(screen.getAllByRole('listitem')[2]!).getByRole('button', {
      name: /Move up/,
    });
    const moved = last.getAttribute('aria-label')!.replace('Move up: ', '');
    last.focus();
    await user.keyboard('{Enter}');
    expect(order()[1]).toContain(moved);
    expect(last).toHaveFocus();
    expect(screen.getByRole('status')).toHaveTextContent(`${moved} Now 2 of 3.`);
    await user.keyboard('{Enter}{Enter}');
    expect(order()[0]).toContain(moved);
    expect(last).toHaveFocus();
    expect(last).toHaveAttribute('aria-disabled', 'true');
    await expectNoViolations();
    await user.click(screen.getByRole('button', { name: 'Go on' }));
    expect(lastMove()).toMatchObject({ answer: { kind: 'order' } });
  });

  it('has a note written before it is checked', async () => {
    const { user, lastMove } = practise(upTo('case-note'));
    await user.click(screen.getByRole('button', { name: 'Check my note' }));
    expect(screen.getByRole('textbox')).toHaveAccessibleDescription(/Write your note first/);
    await user.type(screen.getByRole('textbox'), 'Sam said 1 thing.');
    await user.click(screen.getByRole('button', { name: 'Check my note' }));
    expect(screen.getByRole('heading', { name: 'What is in your note?' })).toHaveFocus();
    await user.click(screen.getByRole('checkbox', { name: 'The words of Sam.' }));
    await expectNoViolations();
    await user.click(screen.getByRole('button', { name: 'Done' }));
    expect(lastMove()).toMatchObject({
      answer: { kind: 'note', text: 'Sam said 1 thing.', ticked: [0] },
    });
  });
});

describe('the self-rating', () => {
  it('keeps the words of the learner over a reload, and lets them go with the rating', async () => {
    const drafts = draftsInMemory();
    const { user, unmount } = practise(attemptWith(SKILLED_MOVES), undefined, {}, drafts);
    await user.type(screen.getByRole('textbox'), 'Ask sooner.');
    unmount();
    const again = practise(attemptWith(SKILLED_MOVES), undefined, {}, drafts);
    expect(screen.getByRole('textbox')).toHaveValue('Ask sooner.');
    for (const radio of screen.getAllByRole('radio', { name: /Limited/ }))
      await again.user.click(radio);
    await again.user.click(screen.getByRole('button', { name: 'Show the feedback' }));
    expect(again.lastMove()).toMatchObject({ rating: { comment: 'Ask sooner.' } });
    expect(drafts.read('a1-rating')).toBe('');
  });

  it('asks for all three in words before anything else is shown', async () => {
    const { user, lastMove, onRated } = practise(attemptWith(SKILLED_MOVES));
    expect(
      screen.getByRole('heading', { level: 1, name: 'How do you see it yourself?' }),
    ).toBeVisible();
    await expectNoViolations();
    await user.click(screen.getAllByRole('radio', { name: /Proficient/ })[0]!);
    await user.click(screen.getByRole('button', { name: 'Show the feedback' }));
    expect(screen.getByText('Still to rate: Empathy, Safety.')).toBeVisible();
    expect(onRated).not.toHaveBeenCalled();
    await user.click(screen.getAllByRole('radio', { name: /Limited/ })[1]!);
    await user.click(screen.getAllByRole('radio', { name: /Skilled/ })[2]!);
    await user.click(screen.getByRole('button', { name: 'Show the feedback' }));
    expect(lastMove()).toEqual({
      type: 'rate',
      rating: { activeListening: 3, empathy: 1, safety: 4 },
    });
    expect(onRated).toHaveBeenCalledOnce();
  });
});
