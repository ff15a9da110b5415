import { type CST, Lexer, type LineCounter, Parser } from 'yaml';
import { MOST_LEVELS } from '../most-levels.ts';

/** Pieces of text that YAML knows (words, colons, indents); a long scenario has about 20,000. */
const MOST_LEXEMES = 300_000;

export type Tokens =
  | { ok: true; tokens: CST.Token[]; unclosedQuote: number | null; directive: number | null }
  | { ok: false; code: 'too-deep' | 'too-complex'; offset: number };

/**
 * Cuts the text into YAML tokens and stops as soon as it is deeper or longer than any scenario: what
 * comes after (composing nodes) is recursive, and a hostile text would exhaust stack and memory there.
 */
export function tokensOf(text: string, lines: LineCounter): Tokens {
  const parser = new Parser(lines.addNewLine);
  lines.addNewLine(0);
  const tokens: CST.Token[] = [];
  let unclosedQuote: number | null = null;
  let directive: number | null = null;
  let count = 0;
  for (const lexeme of new Lexer().lex(text)) {
    const offset = parser.offset;
    if (isUnclosed(lexeme)) unclosedQuote ??= offset;
    for (const token of parser.next(lexeme)) {
      if (token.type === 'directive') directive ??= token.offset;
      tokens.push(token);
    }
    count += 1;
    if (count > MOST_LEXEMES) return { ok: false, code: 'too-complex', offset };
    if (levels(parser) > MOST_LEVELS) return { ok: false, code: 'too-deep', offset };
  }
  tokens.push(...parser.end());
  return { ok: true, tokens, unclosedQuote, directive };
}

/** The lexer takes everything up to the end of the file for a text whose last quote is missing. */
function isUnclosed(lexeme: string): boolean {
  const quote = lexeme[0];
  return (quote === '"' || quote === "'") && (lexeme.length === 1 || !lexeme.endsWith(quote));
}

const COLLECTIONS = new Set(['block-map', 'block-seq', 'flow-collection']);

function levels(parser: Parser): number {
  // Most of the time the stack is too small to be worth a count.
  if (parser.stack.length <= MOST_LEVELS) return 0;
  return parser.stack.filter((token) => COLLECTIONS.has(token.type)).length;
}
