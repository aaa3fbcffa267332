/** "A small crane for the north quay, | originally built in a winter": an English line without what its last comma only adds. */
export function withoutAdded(line: string): string | undefined {
  return added.exec(line)?.[1];
}

const added = /^(.*\S),\s(?:\p{Ll}+ly\s)?(?:\p{Ll}{2,}ed|built|made|written|drawn|born)\s[^,]*$/u;
