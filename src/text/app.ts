export const layoutText = {
  product: 'Attune',
  skip: 'Skip to the content',
  nav: 'Main',
  library: 'Library',
  history: 'History',
  settings: 'Settings',
  stepAway: 'Step away',
  stepAwayKey: 'From anywhere: Shift + Escape',
  footer:
    'Training with fictional people. Not for real clients, and not advice. If someone is in danger now, call 911; in a crisis, call or text 988.',
};

export const updateText = {
  ready: 'A new version of Attune is ready.',
  now: 'Use it now',
  later: 'Later',
  safe: 'What you are playing is kept, and goes on at the same place.',
};

export const stateText = {
  loading: 'One moment …',
  errorTitle: 'Something went wrong',
  errorBody:
    'This page ran into a fault. Your answers are kept on this device up to the last one that you gave.',
  reload: 'Load this page again',
  library: 'Back to the library',
  missingTitle: 'There is nothing here',
  missingBody:
    'The address leads nowhere, or to an encounter that is not kept on this device. Your answers in other encounters are kept.',
};
