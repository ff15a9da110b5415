/**
 * Every problem that a scenario file can have: how bad it is, what it means and what to do. The one list
 * for messages and for docs/problems.md. Codes are stored in golden files and known to authors: add
 * new ones, never reuse one for another meaning.
 */
type Entry = {
  level: 'error' | 'warning' | 'note';
  /** Where in the way from text to scenario it is found; groups the page of problems. */
  group: 'text' | 'shape' | 'reference' | 'content' | 'limit';
  /** What it means, in a sentence. */
  meaning: string;
  /** What would be right. */
  remedy: string;
};

const error = (group: Entry['group'], meaning: string, remedy: string) =>
  ({ level: 'error', group, meaning, remedy }) as const;
const warning = (group: Entry['group'], meaning: string, remedy: string) =>
  ({ level: 'warning', group, meaning, remedy }) as const;

export const PROBLEMS = {
  // The text itself
  'not-text': error('text', 'The file holds characters that no text has.', 'Save it as plain text in UTF-8.'),
  'too-large': error('text', 'The file is larger than one megabyte.', 'A scenario is words only: take out what does not belong, or split it into two.'),
  'empty-file': error('text', 'The file holds nothing, or comments only.', 'Start from an existing scenario.'),
  'yaml-syntax': error('text', 'The text is not valid YAML at this place.', 'Look at quotes, colons and indentation here and in the line above.'),
  'yaml-tab': error('text', 'A tab is used as indentation.', 'Indent with spaces, two a level.'),
  'duplicate-key': error('text', 'The same key is written twice in one place.', 'Keep one of the two.'),
  'several-documents': error('text', 'The file holds more than one YAML document.', 'One scenario a file: take out the line with "---".'),
  'yaml-directive': error('text', 'The file has a YAML directive (a line that begins with "%").', 'Take the line out; scenarios are YAML 1.2 as it is.'),
  'yaml-tag': error('text', 'A value carries a YAML tag (a word that begins with "!").', 'Take the tag out; put a text that begins with "!" in quotes.'),
  'yaml-merge-key': error('text', 'A merge key ("<<") is used.', 'Write the keys out.'),
  'yaml-key': error('text', 'A key is not a plain word.', 'Keys are single words; values come after the colon.'),
  'unknown-alias': error('text', 'An alias ("*name") stands for nothing that is written before it.', 'Write the value out; put a text that begins with "*" in quotes.'),
  'too-many-aliases': error('text', 'There are more aliases than a scenario may have, or they multiply.', 'Write the values out.'),
  'too-deep': error('text', 'Lists and maps are nested too deeply.', 'No scenario needs forty levels: look for brackets that are not closed.'),
  'too-complex': error('text', 'The file has more parts than a scenario can have.', 'Split it into two scenarios.'),
  'forbidden-key': error('text', 'A key has a name that programs treat in a special way.', 'Take it out.'),
  'root-not-map': error('text', 'The file is a list or a single value.', 'A scenario begins with keys such as "format: 1" in the first column.'),

  'not-canonical': error('text', 'The scenario inside of an attempt is not what this program writes.', 'Ask for the file again: it is damaged or was made by hand.'),

  // The version of the format
  'format-missing': error('text', 'The file does not say in which format it is written.', 'Begin it with "format: 1".'),
  'format-unreadable': error('text', 'The format version is not a version that ever was.', 'Write "format: 1".'),
  'format-too-new': error('text', 'The file is written for a newer version of this program.', 'Update the program.'),

  // Keys and values
  'missing-key': error('shape', 'A key that must be there is missing.', 'Add it.'),
  'unknown-key': error('shape', 'A key is not known at this place.', 'Look for a slip of the pen, or for a wrong indentation.'),
  'wrong-type': error('shape', 'A value is of another type than it must be.', 'Write a text, number, list or map as the reference says.'),
  'empty-text': error('shape', 'A text has no characters.', 'Write something, or take the key out.'),
  'text-too-long': error('shape', 'A text is longer than it may be.', 'Shorten it.'),
  'number-out-of-range': error('shape', 'A number is smaller or larger than it may be.', 'Write a number within the range.'),
  'number-off-step': error('shape', 'A number is not a multiple of five.', 'Levels of the client move in steps of five.'),
  'too-few-entries': error('shape', 'A list has fewer entries than it needs.', 'Add entries.'),
  'too-many-entries': error('shape', 'A list has more entries than it may have.', 'Keep those that matter.'),
  'unknown-word': error('shape', 'A value is not one of the words that are allowed here.', 'Use one of the words in the reference.'),
  'malformed-value': error('shape', 'A name, a version, a date or a language is not written in its form.', 'Write it as the hint shows.'),
  'reserved-name': error('shape', 'A name is used by the program itself.', 'Choose another name.'),
  'markup-in-text': error('shape', 'A text contains HTML or a script.', 'Write the words only: text is shown as text.'),
  'control-character': error('shape', 'A text contains a character that cannot be seen or printed.', 'Take it out.'),
  'no-words-no-act': error('shape', 'The client neither says nor does anything.', 'Write "says", "does" or both.'),
  'no-way-without-condition': error('shape', 'Every entry of a list of variants has a condition, so none may fit.', 'Leave "when" out of the last entry.'),
  'missing-words': error('shape', 'A response has no words and is not marked as silence.', 'Write "say", or "silence: true".'),
  'silence-with-words': error('shape', 'A response is marked as silence and has words.', 'Keep one of the two; for an act without words write "silence: true" and "do".'),
  'empty-range': error('shape', 'A range has neither a lower nor an upper end.', 'Write "min", "max" or both.'),
  'empty-condition': error('shape', 'A condition asks nothing.', 'Say what must hold, or take "when" out.'),
  'fact-half-gate': error('shape', 'Of "opens" and "trustWhenAsked" a fact has only one.', 'Give both or neither.'),
  'fact-never-told': error('shape', 'Nothing can bring a fact out.', 'Give "opens" with "trustWhenAsked", or "trustUnasked".'),
  'no-essential-option': error('shape', 'No option of a selection is essential.', 'Mark at least one "worth: essential".'),

  // Names that other parts refer to
  'duplicate-id': error('reference', 'Two things of the same kind have the same id.', 'Rename one of them.'),
  'repeated-entry': error('reference', 'A list of words has the same word twice.', 'Keep one: a technique that is listed twice would move the client twice.'),
  'unknown-beat': error('reference', 'A beat is named that does not exist.', 'Use the id of a beat of this file.'),
  'unknown-cue': error('reference', 'A cue is named that is not declared under "cues".', 'Declare it, or use the id of one that is.'),
  'unknown-fact': error('reference', 'A fact is named that does not exist.', 'Use the id of a fact of this file.'),
  'unknown-ending': error('reference', 'An ending is named that does not exist.', 'Use the id of an ending of this file.'),
  'unknown-response': error('reference', 'A response is named that does not exist.', 'Use the id of a response of this file.'),
  'unknown-step': error('reference', 'A step of the follow-through is named that does not exist.', 'Use the id of a step of this file.'),
  'unknown-option': error('reference', 'An option is named that its step does not have.', 'Use the id of an option of that step.'),
  'unknown-rule': error('reference', 'A safety rule is named that does not exist.', 'Use an id from the list of safety rules.'),
  'rule-never-on': error('reference', 'A condition asks for a safety rule that no cue of this file switches on.', 'Add a cue of a kind that switches it on, or ask for something else.'),
  'topic-without-fact': error('reference', 'A response asks about a topic that opens no fact.', 'Give a fact "opens" with this topic, or take it out of "asks".'),
  'topic-never-asked': error('reference', 'A fact opens by a topic that no response asks about.', 'Let a response ask for it, or give the fact "trustUnasked".'),
  'cue-never-raised': error('reference', 'A cue is declared and never raised.', 'Raise it in a beat, a response or a fact.'),
  'flag-never-set': error('reference', 'A flag is read and nothing sets it.', 'Set it with "sets", or with a technique that sets it.'),
  'flag-never-read': warning('reference', 'A flag is set and nothing reads it.', 'Read it in a condition, or take it out.'),
  'wrong-answer-kind': error('reference', 'A reference run answers a step in another way than the step asks.', 'Use the key that goes with the kind of the step.'),
  'incomplete-order': error('reference', 'A reference run puts only some of the items of a step in order.', 'List every item once.'),

  // What a scenario should say
  'missing-better-wording': error('content', 'A response with an error has no better wording.', 'Write "better": what could be said instead.'),
  'duty-without-law': warning('content', 'A cue brings a legal duty that no statement under "legal" explains.', 'Add a statement with this "duty", its jurisdiction, its citation and the date you checked it.'),
  'unsafe-wording': warning('content', 'A wording goes against safe-messaging guidelines on suicide.', 'Use the neutral wording. In the client’s own mouth the old one may be right: then leave it.'),
  'method-wording': warning('content', 'A wording names a method, a place or a dose of suicide.', 'Leave it out: what is heard matters, not how it would be done.'),

  // What the machine can hold
  'too-many-flags': error('limit', 'More than thirty flags are read.', 'Read fewer: merge flags that are always set together.'),
  'too-many-rules': error('limit', 'The cues switch on more than ten safety rules.', 'Use fewer kinds of cues: one scenario cannot teach everything.'),

  'more-problems': { level: 'note', group: 'text', meaning: 'There are more problems than are listed.', remedy: 'Solve those first, then check again.' },
} as const satisfies Readonly<Record<string, Entry>>; // prettier-ignore

export type ProblemCode = keyof typeof PROBLEMS;
export type ProblemLevel = Entry['level'];
