/** What is said where an attempt could not be kept, or is open twice. */
export const savingText = {
  problems: {
    full: 'This device has no room left, so your last answer could not be saved. You can go on. To keep it, save it to a file, or free some space.',
    denied:
      'Your last answer could not be saved on this device. You can go on, but it may be gone after a reload. To keep it, save it to a file.',
    outdated:
      'A newer version of Attune is open in another tab, and this one can no longer save. You can go on, and save it to a file. Loaded again, it goes on from your last saved answer.',
    elsewhere:
      'This encounter was played on in another tab or window. Load it again to go on from there.',
  },
  reload: 'Load it again',
  saveFile: 'Save to a file',
  hide: 'Hide this',
};

/** In place of an encounter that another tab is playing. */
export const otherTabText = {
  title: 'Open in another tab',
  heading: 'This encounter is open in another tab',
  body: 'So that no answer gets lost, only one tab can play it at a time. Go on in the other tab, or bring it here.',
  playHere: 'Play on here',
  library: 'To the library',
};
