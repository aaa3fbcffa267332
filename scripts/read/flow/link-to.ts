import { destination } from './links.ts';
import type { Report } from './report.ts';

/** Where a link leads: undefined for a file beside the article, empty where it may lead nowhere, which is told if the author wanted more. */
export function linkTo(address: string, at: number, report: Report): string | undefined {
  const to = destination(address);
  if (to === 'refused')
    report.warn(
      'link-refused',
      `The link to ${brief(address)} leads where no link may lead and was taken off`,
      at,
      'Links may lead to http, https, mailto and tel.',
    );
  if (to === 'quiet' && address !== '') return undefined;
  return typeof to === 'object' ? to.href : '';
}

function brief(address: string): string {
  return address.length > 40 ? `${address.slice(0, 39)}…` : address;
}
