export function writtenOut(code: string): string;
