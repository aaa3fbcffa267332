/** Words that deny a clause, or a part of it. */
export const negated = /\b(?:not|no|never|nor|only|cannot|few|fewer|less)\b|n['’]t\b/i;
