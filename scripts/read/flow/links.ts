const allowed = /^(?:https?:\/\/[^\s]|mailto:[^\s]|tel:[+\d])/i;
const hidden = /[\p{Cc}\p{Cf}\p{Z}]/gu;

/** Where a link may lead: an address that is kept, nowhere (a file beside the article), or where no link may lead. */
type Destination = { href: string } | 'quiet' | 'refused';

/** Judges the address of a link as a browser would see it, behind every disguise of case, blanks and control characters. */
export function destination(address: string): Destination {
  const bare = address.replace(hidden, '');
  if (/^#[^\s]+$/.test(bare)) return { href: bare };
  if (allowed.test(bare)) return { href: bare };
  const decoded = decodedAll(bare);
  return /^[^/?#]*:/.test(decoded) && !/^[\w.-]+:\d+(?:\/|$)/.test(decoded) ? 'refused' : 'quiet';
}

function decodedAll(address: string): string {
  const once = address.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return once.replace(/&colon;/gi, ':').replace(hidden, '');
}
