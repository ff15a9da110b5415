import type { YAMLError } from 'yaml';
import type { ProblemCode } from '../problem-catalogue.ts';

type Words = { code: ProblemCode; message: string; hint: string };
type YamlCode = YAMLError['code'];

const QUOTES = 'Put a text that contains ": ", " #" or begins with a special sign in quotes.';

const syntax = (message: string, hint: string): Words => ({ code: 'yaml-syntax', message, hint });

const MARKS = 'Put a text that begins with "&", "*" or "!" in quotes.';
const mark = (message: string) => syntax(message, MARKS);

/** Each error of the YAML library, told in words of authors and not of parsers. */
const WORDS: Readonly<Record<YamlCode, Words>> = {
  TAB_AS_INDENT: {
    code: 'yaml-tab',
    message: 'A tab is used as indentation.',
    hint: 'Indent with spaces, two a level.',
  },
  BAD_INDENT: syntax(
    'The indentation does not fit the lines above.',
    'Entries of one list or map begin in the same column; indent with two spaces a level.',
  ),
  BLOCK_AS_IMPLICIT_KEY: syntax(
    'There are two keys in one line, a text with a colon, or a next line that is indented too far.',
    `Write one key a line, keys of one map in the same column. ${QUOTES}`,
  ),
  MULTILINE_IMPLICIT_KEY: syntax(
    'A key runs over several lines, or a colon is missing.',
    'Write "key: value"; indent a text that goes on in the next line deeper than its key.',
  ),
  KEY_OVER_1024_CHARS: syntax('A key is longer than a thousand characters.', QUOTES),
  BAD_SCALAR_START: syntax('A text begins with a sign that YAML keeps for itself.', QUOTES),
  BAD_DQ_ESCAPE: syntax(
    'In double quotes a backslash is followed by something that it cannot be followed by.',
    'Write the backslash twice, or use single quotes.',
  ),
  BLOCK_IN_FLOW: syntax(
    'Inside brackets there are entries on lines of their own.',
    'Use commas inside of brackets, or take the brackets out.',
  ),
  UNEXPECTED_TOKEN: syntax(
    'A colon, a dash, a comma or a bracket stands where none can be.',
    `Look here and in the line above. ${QUOTES}`,
  ),
  MISSING_CHAR: syntax(
    'A sign is missing here: a colon, a comma, a space or a quote.',
    `Look here and in the line above. ${QUOTES}`,
  ),
  IMPOSSIBLE: syntax('This is not valid YAML.', `Look here and in the line above. ${QUOTES}`),
  RESOURCE_EXHAUSTION: {
    code: 'too-deep',
    message: 'This is nested too deeply.',
    hint: 'Look for brackets that are not closed.',
  },
  MULTIPLE_DOCS: {
    code: 'several-documents',
    message: 'A second YAML document begins here.',
    hint: 'One scenario a file: take out the line with "---" or "...".',
  },
  DUPLICATE_KEY: {
    code: 'duplicate-key',
    message: 'The same key is written twice.',
    hint: 'Keep one of the two.',
  },
  NON_STRING_KEY: {
    code: 'yaml-key',
    message: 'A key is not a plain word.',
    hint: 'Keys are single words; values come after the colon.',
  },
  BAD_DIRECTIVE: {
    code: 'yaml-directive',
    message: 'A line begins with "%".',
    hint: 'Take the line out.',
  },
  TAG_RESOLVE_FAILED: { code: 'yaml-tag', message: 'A value carries a YAML tag.', hint: MARKS },
  BAD_COLLECTION_TYPE: { code: 'yaml-tag', message: 'A value carries a YAML tag.', hint: MARKS },
  MULTIPLE_TAGS: { code: 'yaml-tag', message: 'A value carries two YAML tags.', hint: MARKS },
  MULTIPLE_ANCHORS: mark('A value carries two anchors ("&name").'),
  BAD_PROP_ORDER: mark('An anchor or a tag stands before a dash or a colon.'),
  BAD_ALIAS: mark('An anchor or an alias has no name, or one that ends with a colon.'),
  ALIAS_PROPS: mark('An alias carries an anchor or a tag.'),
};

/** Errors that share a code and are told apart by the library's own words. */
const BY_MESSAGE: readonly { pattern: RegExp; words: Words }[] = [
  {
    pattern: /end with a [\]}]/,
    words: syntax('A bracket that was opened above is not closed.', 'Close it with "]" or "}".'),
  },
  {
    pattern: /flow-(?:map|seq)-end/,
    words: syntax(
      'A bracket is closed here that was not opened.',
      'Take it out, or open it where it belongs.',
    ),
  },
  {
    pattern: /followed by map values/,
    words: syntax(
      'A line has no colon, where a key with its value should be.',
      'Write "key: value", or indent the line if it belongs to the text above.',
    ),
  },
  {
    pattern: /sequence item without/i,
    words: syntax(
      'An entry of a list has no dash, or its lines do not begin in the same column.',
      'Begin each entry with "- ", and its further keys below its first.',
    ),
  },
  {
    pattern: /at node end/,
    words: syntax(
      'A value has ended, and more text follows.',
      'Inside of single quotes write an apostrophe twice, or use double quotes. A text that begins with a special sign needs quotes.',
    ),
  },
];

/** An error of the YAML library in the words of this program. */
export function wordsFor(error: YAMLError): Words {
  return BY_MESSAGE.find(({ pattern }) => pattern.test(error.message))?.words ?? WORDS[error.code];
}
