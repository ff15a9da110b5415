import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { HtmlTagDescriptor, IndexHtmlTransformContext, Plugin } from 'vite';
import { layoutText, stateText } from '../src/text/app.ts';
import { libraryText } from '../src/text/library.ts';

const MARK = '<div id="root"></div>';
const SCRIPT = new URL('../src/app/first-paint.js', import.meta.url);

/**
 * What can be read after one round trip, while the program is on its way: the head of the library with
 * the words that the library will say, the style sheet of the first page, and a few lines of script that
 * choose the look. All of it stands in the page itself. React draws over it.
 */
export function firstPaint(): Plugin {
  return {
    name: 'attune:first-paint',
    transformIndexHtml: {
      order: 'post',
      handler(html, context) {
        if (!html.includes(MARK)) throw new Error('index.html has no empty element "root"');
        const script = readFileSync(SCRIPT, 'utf8');
        const drawn = withStyles(html.replace(MARK, rootWithHead()), context);
        return {
          html: context.server === undefined ? allowing(drawn, script) : drawn,
          tags: [{ tag: 'script', children: script, injectTo: 'head' } satisfies HtmlTagDescriptor],
        };
      },
    },
  };
}

function rootWithHead(): string {
  const { product } = layoutText;
  const { heading, lead } = libraryText;
  return `<div id="root"><div class="first-paint"><p class="first-paint-name">${escaped(product)}</p><h1>${escaped(heading)}</h1><p class="first-paint-lead">${escaped(lead)}<br><span>${escaped(stateText.loading)}</span></p></div></div>`;
}

/** The style sheets that the page links to, written into it: a link would cost a round trip more. */
function withStyles(html: string, { bundle }: IndexHtmlTransformContext): string {
  return html.replace(
    /<link rel="stylesheet"[^>]*href="\/?([^"]+)"[^>]*>/g,
    (link, file: string) => {
      const asset = bundle?.[file];
      return asset?.type === 'asset' ? `<style>${String(asset.source)}</style>` : link;
    },
  );
}

/** The content policy runs no script that stands in the page but this one, known by its digest. */
function allowing(html: string, script: string): string {
  const digest = createHash('sha256').update(script).digest('base64');
  return html.replace("script-src 'self'", `script-src 'self' 'sha256-${digest}'`);
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
