/** Whether a clause leaves out what stands in the sentence before: who did something, what was so, or of what there are so many. */
export function leavesOut(form: string): boolean {
  return [elliptic, soMany, moreThan, soMuchExpected, truth, exactly, thatIs].some((pattern) => pattern.test(form));
}

/** "No one did", "So did the keeper": what, stands in the sentence before. */
const elliptic =
  /^(?:\S+\s){1,3}(?:did|do|does)(?:n['’]t| not| too| so)?$|\bthe (?:other|remaining) (?:two|three|four|five|six|seven|eight|nine|ten)$|^(?:so|nor|neither)\s(?:did|do|does|is|are|was|were|has|have|had|can|could|will|would|should)\s|^not (?:the|because|that|like)\s/i;
/** "The next town has two", "The keeper gave one": of what, stands in the sentence before. */
const soMany =
  /\b(?:has|have|had|gave|gives?|got|gets?|took|takes?|made|makes?|found|finds?|bought|needs?|needed|wants?|wanted)\s(?:one|two|three|four|five|six|several|both|none)(?:\s(?:at|in|on|for|from|with|by|to|too|already)\s[^,]*)?$/i;
/** "The town offers more than 30, from the Petrel to the Tern": so many of what? */
const moreThan =
  /\b(?:has|have|had|offers?|offered|sells?|sold|makes?|made|owns?|runs?|builds?|built)\s(?:(?:more|fewer|less) than|over|nearly|almost|about|around|at least|only|just)\s(?!\d{4}\b)\d+(?=$|,\s(?:from|with|in|and|but|most|some)\b)/i;
/** "Analysts expect 4.37 crowns a share", "The market was looking for 40 million this quarter": of what, stands in the sentence before; "an estimated 40 million" is so many. */
const soMuchExpected =
  /\b(?:expect(?:s|ed)?|forecast(?:s|ed)?|predict(?:s|ed)?|(?<!\b(?:an?|the)\s)estimated?|(?:was|were) (?:looking|hoping) for|(?:was|were) expecting)\s(?:(?:about|around|nearly|roughly|only|just)\s)?[$£€¥]?\d[\d.,]*%?(?:\s?(?:million|billion|trillion|cents?|pence|percent|per cent|bn|m|dollars|euros|pounds|yuan|yen|won|rupees|francs|crowns|kron(?:or|er)|rand|reais))*(?:\s(?:per|a) share)?(?:\s(?:this|for the) (?:quarter|year|period))?(?:,\s[^\d]*)?$/i;
/** "There is much truth in it": in what, stands in the sentence before. */
const truth = /^there (?:is|are|was|were)\s.*\s(?:in|of|to|for|about|with) (?:it|them|this|that)$/i;
/** "When the ice came, that's exactly what we did": what, stands in the sentence before. */
const exactly = /\b(?:that['’]s|that (?:is|was)) (?:(?:exactly|precisely|just) )?(?:what|why|how|where|when)\b/i;
/** "They decide that's not worth it": what is not, stands there too. */
const thatIs =
  /^(?:in|for|with|on|at|by)\s[^,]+(?:,[^,]+)?,?\sthat['’]s\b|\b(?:decides?|thinks?|says?|knows?|believes?|means?|feels?|finds?|guess|agrees?|hopes?) that['’]s\b/i;
