import type { Dimension, Level } from '#domain/technique/vocabulary.ts';
import { DIMENSION_NAMES } from './names.ts';

export const ratingText = {
  title: 'Your own view',
  eyebrow: 'Before the feedback',
  heading: 'How do you see it yourself?',
  body: 'Rate yourself first. The feedback puts your view beside its own. No one else sees this.',
  kind: 'You rate what you did in this one talk. It says nothing about whether you are fit for this work.',
  dimensions: DIMENSION_NAMES satisfies Record<Dimension, string>,
  questions: {
    activeListening: 'Did you hear and give back what was said?',
    empathy: 'Did you grasp how it was for them, and show it?',
    safety: 'Did you notice danger, ask, and act?',
  } satisfies Record<Dimension, string>,
  levels: [
    { level: 0, text: 'Harmful or absent', detail: 'Not this time, or it made things harder' },
    { level: 1, text: 'Limited', detail: 'A little, here and there' },
    { level: 2, text: 'Developing', detail: 'In part; enough to build on' },
    { level: 3, text: 'Proficient', detail: 'Well, most of the time' },
    { level: 4, text: 'Skilled under pressure', detail: 'Well, even when it was hard' },
  ] satisfies { level: Level; text: string; detail: string }[],
  comment: 'Anything you want to remember? (optional)',
  missing: (dimensions: string) => `Still to rate: ${dimensions}.`,
  submit: 'Show the feedback',
};
