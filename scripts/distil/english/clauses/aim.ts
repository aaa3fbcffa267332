/** "We need to stop it, so | the yard can look at the keel": where something is still to be done, what it makes possible is its purpose. */
export function isAim(left: string, right: string): boolean {
  return wanted.test(left) && /^[^,]*\b(?:can|could)\b/.test(right);
}

const wanted =
  /\b(?:needs?|must|should|shall|has to|have to|wants?|plans?|would|will|going to)\b|['’]ll\b|\blet['’]s\b/i;
