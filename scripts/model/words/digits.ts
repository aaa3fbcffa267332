/** Digits that numbers may be written in besides 0 to 9: what CSS calls them, and the sign of their zero. */
export const digitSystems = [
  { name: 'arabic-indic', zero: '٠', some: /[٠-٩]/g },
  { name: 'persian', zero: '۰', some: /[۰-۹]/g },
  { name: 'devanagari', zero: '०', some: /[०-९]/g },
  { name: 'bengali', zero: '০', some: /[০-৯]/g },
  { name: 'thai', zero: '๐', some: /[๐-๙]/g },
] as const;

export type Digits = (typeof digitSystems)[number];

/** A number in such digits. */
export function written(number: number, { zero }: Digits): string {
  return String(number).replace(/\d/g, (digit) => String.fromCharCode(zero.charCodeAt(0) + Number(digit)));
}

/** All ten digits of every system of which a text has some: its slides are counted in them. */
export function digitsWith(text: string): string {
  return digitSystems
    .filter(({ some }) => text.search(some) >= 0)
    .map((digits) => written(1_234_567_890, digits))
    .join('');
}
