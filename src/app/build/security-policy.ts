import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** Nothing from elsewhere, nothing generated, nothing inline but what the build itself put there, named by its hash. */
function policyFor(html: string, inlined: boolean): string {
  const own = inlined ? [] : ["'self'"];
  const embedded = inlined ? ['data:', 'blob:'] : [];
  const directives = {
    'default-src': ["'none'"],
    'script-src': [...own, ...hashesOf(html, 'script')],
    'style-src': [...own, ...hashesOf(html, 'style')],
    'img-src': [...own, 'data:', 'blob:'],
    'font-src': [...own, ...embedded],
    // A scenario may be read from an address the player names; nothing else is asked of other hosts.
    'connect-src': [...own, ...embedded, 'https:', 'http:'],
    'worker-src': [...own, ...(inlined ? ['blob:'] : [])],
    'manifest-src': own,
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  };
  return Object.entries(directives)
    .filter(([, sources]) => sources.length > 0)
    .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
    .join('; ');
}

function hashesOf(html: string, element: 'script' | 'style'): readonly string[] {
  const blocks = html.matchAll(new RegExp(`<${element}\\b[^>]*>([\\s\\S]*?)</${element}>`, 'g'));
  return [...blocks].flatMap(([, text = '']) => (text ? [`'sha256-${digest(text)}'`] : []));
}

const digest = (text: string) => createHash('sha256').update(text).digest('base64');

/** Writes the content security policy into the built page, as the first thing the browser reads of it. */
export function securityPolicy({ inlined }: { readonly inlined: boolean }): Plugin {
  return {
    name: 'communique-security-policy',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') return;
        const html = String(page.source);
        const meta = `<meta http-equiv="Content-Security-Policy" content="${policyFor(html, inlined)}" />`;
        page.source = html.replace(/<meta charset="utf-8" \/>/i, charset => `${charset}\n    ${meta}`);
      },
    },
  };
}
