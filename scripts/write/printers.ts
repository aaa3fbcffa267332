import { html } from './html.ts';
import { json } from './json.ts';
import { pdf } from './pdf.ts';
import type { Printer } from './printer.ts';
import { storyboard } from './storyboard.ts';

/** Every file that a deck can become, in the order in which they are made and told of. */
export const printers = { html, pdf, json, storyboard } satisfies Record<string, Printer>;

export type Format = keyof typeof printers;
