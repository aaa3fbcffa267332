import { createHash } from 'node:crypto';

/** The deck's Content-Security-Policy: our own scripts and style by their hashes, embedded pictures and fonts, nothing else. */
export function policy(scripts: string[], styles: string[]): string {
  return [
    `default-src 'none'`,
    `script-src ${scripts.map(hash).join(' ') || `'none'`}`,
    `style-src ${styles.map(hash).join(' ')}`,
    'img-src data:',
    'font-src data:',
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
}

/** The policy of the page of `lectern dev`: its style may change while it is shown, and it may ask the server that it comes from. */
export function livePolicy(scripts: string[]): string {
  return policy(scripts, []).replace('style-src ', `style-src 'unsafe-inline'`).concat(`; connect-src 'self'`);
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
