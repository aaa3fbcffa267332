import fc from 'fast-check';

/** Random cases are the same in every run, so that luck fails no change of another room. For others: SEED=7 npx vitest run tests/read */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20250203) });

export default fc;
