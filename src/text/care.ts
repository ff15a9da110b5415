export const stepAwayText = {
  title: 'Step away',
  heading: 'Step away for a moment',
  lead: 'Nothing is running and nothing is lost. Stay as long as you like.',
  grounding: 'Come back into the room',
  steps: [
    'Put both feet on the floor. Feel what holds you up: the chair, the ground.',
    'Breathe in while you count to four, and out while you count to six. Five times, or as often as you want.',
    'Look around. Name five things that you see, four that you can touch, three that you hear.',
    'Drink some water, or hold something cold or warm.',
    'Tell yourself where you are and what day it is. You were practicing. You are here.',
  ],
  closing:
    'If a scene comes close to your own life, that happens to many people in this work. It says nothing about how good you are at it. You can stop here today.',
  help: 'Talk to someone',
  helpLead:
    'In the United States, the 988 Lifeline is free and open day and night, for you as much as for anyone:',
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
