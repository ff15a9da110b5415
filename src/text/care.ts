export const stepAwayText = {
  title: 'Step away',
  heading: 'Step away for a moment',
  lead: 'Nothing is running and nothing is lost. Stay as long as you like.',
  grounding: 'Come back into the room',
  steps: [
    'Put both feet on the floor. Feel what holds you up: the chair, the ground.',
    'Look around. Name five things that you see, four that you can touch, three that you hear.',
    'Drink some water, or hold something cold or warm.',
    'Tell yourself where you are and what day it is. You were practicing. You are here.',
  ],
  closing:
    'If a scene comes close to your own life, that happens to many people in this work. It says nothing about how good you are at it. You can stop here today.',
  help: 'Talk to someone',
  helpLead:
    'In the United States, the 988 Lifeline is free and open day and night, for you as much as for anyone:',
  helpLeadSet: 'These are there for you as much as for anyone:',
  lines: [
    { text: 'Call 988', href: 'tel:988' },
    { text: 'Text 988', href: 'sms:988' },
    { text: 'Chat at 988lifeline.org', href: 'https://988lifeline.org/chat/' },
  ],
  emergency: 'If you or someone else is in danger now, call 911.',
  others:
    'Your field instructor and the counseling service of your school are there for this as well.',
  back: 'Back to where you were',
  library: 'To the library',
};

export const breathingText = {
  heading: 'Breathe slowly',
  how: 'Breathe in while you count to four, and out while you count to six. Five times, or as often as you want.',
  in: 'In … 4',
  out: 'Out … 6',
  start: 'Start the breathing guide',
  stop: 'Stop',
};

export const closingText = {
  heading: 'Before you go on',
  lead: 'This one was heavy, for anybody. Take a minute before the next thing.',
  steps: [
    'Feel both feet on the floor, and let your shoulders drop.',
    'Breathe out slowly, longer than you breathed in. Three times.',
    'Name three things that you see in the room you are in.',
    'Say it to yourself: the person in this talk is not real, and it is over.',
  ],
  apart:
    'If something went wrong: an error is something that you did, once, in practice, where nobody was hurt. It is not who you are, and it does not say whether you are fit for this work. Seeing it is how people get good at this.',
  stepAway: 'Stay with this a little longer',
};
