/** What opened a sentence, as it stands inside one; a name keeps its capital. */
export function inside(text: string): string {
  return opener.test(text) ? `${text[0]?.toLowerCase()}${text.slice(1)}` : text;
}

const opener =
  /^(?:According|In|At|On|By|With|For|From|To|As|After|Before|During|Since|Until|Under|Over|Between|Within|Among|Across|Through|Throughout|Because|If|When|Once|While|Unless|Although|Though|Rather|Instead|Despite|Given|Thanks|Due|Unlike|Like|Alongside|Beyond|Near|Behind|A|An|The|One|Some|Many|Most|Our)\s/;
