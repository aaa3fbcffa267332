/** Copies what a deck embeds of other packages into a folder. */
export function copyVendor(folder: string): Promise<void>;
