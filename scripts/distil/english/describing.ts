/** How words end that say of what kind a thing is: "growing", "unusual", "new". A piece of a pattern. */
export const describing =
  'ive|al|ous|ful|less|able|ible|ic|ant|ent|ary|ern|ish|y|ong|arge|mall|ast|low|ld|ew|ood|ich|oor|uiet|een|rm|eep';
