/** Words before a colon that only say how to take what follows, and name neither a matter nor somebody who speaks. */
export const noName = /^(?:note|tip|warning|hint|update|important|caution|example|ps|p\.s|edit)\b/i;
