const patterns = [
  /^\s*(?:\*\*)?(?:also read|read also|read more|read next|see also|related(?: (?:articles?|posts?|stories))?|recommended(?: reading)?|more from|you (?:may|might) also like|don't miss|lesen sie auch|siehe auch)\s*[:：|–-]/i,
  /^\s*share this (?:article|post|story|page)\s*$/i,
  /^\s*(?:advertisements?|sponsored(?: content)?|anzeige|werbung|promoted|story continues below.*)\s*$/i,
  /^\s*(?:share|tweet|pin|email|print|copy link|follow us|subscribe(?: now)?|sign up|log ?in|menu|skip to (?:main )?content)(?:\s*[|·•/,]\s*(?:share|tweet|pin|email|print|facebook|twitter|x|linkedin|whatsapp|copy link))*\s*$/i,
  /\b(?:we|this (?:web)?site) uses? cookies\b|\baccept (?:all )?cookies\b|\bcookie (?:policy|settings)\b/i,
  /^\s*(?:facebook|twitter|linkedin|whatsapp|reddit|telegram)(?:\s*[|·•/,]?\s*(?:facebook|twitter|x|linkedin|whatsapp|reddit|telegram|email|print))+\s*$/i,
  /^\s*(?:photo|image|picture)\s*(?:credit|by|courtesy)\s*:/i,
  /^\s*(?:click here|tap here|sign up for our|subscribe to our|join our newsletter|all rights reserved|©)/i,
  /^\s*(?:by|von|par|por) [^.!?|]{3,60}[|·•][^.!?]{3,60}$/i,
];

/** Whether a line is no prose: a link to another article, an advertisement, a share bar, a cookie line, who wrote it and when. */
export function isNoise(line: string): boolean {
  return patterns.some((pattern) => pattern.test(line));
}
