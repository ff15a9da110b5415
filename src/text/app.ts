export const layoutText = {
  product: 'Attune',
  skip: 'Skip to the content',
  nav: 'Main',
  library: 'Library',
  stepAway: 'Step away',
  footer:
    'Training with fictional people. Not for real clients, and not advice. If someone is in danger now, call 911; in a crisis, call or text 988.',
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
