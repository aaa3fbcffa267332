const patterns = [
  /^\s*(?:\*\*)?(?:also read|read also|read more|read next|see also|related(?: (?:articles?|posts?|stories))?|recommended(?: reading)?|more from|you (?:may|might) also like|don't miss|lesen sie auch|siehe auch)\s*[:：|–-]/i,
  /^\s*share this (?:article|post|story|page)\s*$/i,
  /^\s*(?:advertisements?|sponsored(?: content)?|anzeige|werbung|promoted|story continues below.*)\s*$/i,
  /^\s*(?:share|tweet|pin|email|print|copy link|follow us|subscribe(?: now)?|sign up|log ?in|menu|skip to (?:main )?content)(?:\s*[|·•/,]\s*(?:share|tweet|pin|email|print|facebook|twitter|x|linkedin|whatsapp|copy link))*\s*$/i,
  /\b(?:we|this (?:web)?site) uses? cookies\b|\baccept (?:all )?cookies\b|\bcookie (?:policy|settings)\b/i,
  /^\s*(?:facebook|twitter|linkedin|whatsapp|reddit|telegram)(?:\s*[|·•/,]?\s*(?:facebook|twitter|x|linkedin|whatsapp|reddit|telegram|email|print))+\s*$/i,
  /^\s*(?:photo|image|picture)\s*(?:credit|by|courtesy)\s*:/i,
  /^\s*(?:[^.!?]{3,50}\?\s+)?(?:(?:click|tap) here(?:\s+(?:for|to\s+(?:read|see|view|learn|find|get|subscribe|sign|register|join|buy|donate|download|continue))\b|\W*$)|sign up for our|subscribe to our|join our newsletter|all rights reserved|©)/i,
  /^\s*(?:à lire aussi|lire aussi|à lire|pour en savoir plus|lee también|lea también|le puede interesar|leggi anche|leia também|lees ook|czytaj też|czytaj także|przeczytaj także|читайте также|читайте також|ayrıca okuyun|함께 읽기|관련 기사|اقرأ أيضًا|اقرأ أيضا|همچنین بخوانید|בנושא זה|קראו גם|यह भी पढ़ें|延伸阅读|相关阅读|关联阅读|推荐阅读|あわせて読みたい|関連記事)\s*(?:[:：|–-]|$)/i,
  /^\s*(?:publicité|publicidad|pubblicità|publicidade|advertentie|reklama|реклама|reklam|광고|إعلان|آگهی|تبلیغات|פרסומת|विज्ञापन|广告|広告)\s*$/i,
  /^\s*(?:بقلم|نویسنده|מאת|संवाददाता|автор|autor|yazan)\s*:?\s.{3,60}$/i,
  /^\s*[^.!?:]{2,40}[,|·•]\s\d{1,2}\.?\s\p{L}+\s\d{4}(?:\s\p{L}{1,4}\.?)?\s*$/u,
  /^\s*(?:by|von|par|por) [^.!?|]{3,60}[|·•][^.!?]{3,60}$/i,
];

/** Whether a line is no prose: a link to another article, an advertisement, a share bar, a cookie line, who wrote it and when. */
export function isNoise(line: string): boolean {
  return patterns.some((pattern) => pattern.test(line));
}
