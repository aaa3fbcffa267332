/**
 * Our own markup as functions, by its text. They are made together with the bundle (scripts/make), so that nothing has to be
 * compiled while the program runs; run from the sources there are none.
 */
export const precompiled: ReadonlyMap<string, TemplateSpecification> = new Map();
