// Packages that are written for require() also ask where they lie; esbuild gives them this.
export const __dirname = import.meta.dirname;
export const __filename = import.meta.filename;
