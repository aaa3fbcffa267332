/** What `lectern --help` prints: enough to learn from. Takes the names of the formats and looks that there are. */
export function helpText(formats: string[], looks: string[]): string {
  return `From article to lectern: turns an article into a talk, without inventing a word.

  lectern article.md                  makes dist/<name>/ with a deck and a PDF
  lectern build                       does so for every content/<name>/article.md
  lectern build a.md b.txt -o talks   several at once, a folder each: talks/a/, talks/b/
  lectern build --check               changes nothing; exits 1 if dist/ is not what the articles now give
  lectern dev [article]               shows the talk while you write; E changes a slide by hand
  lectern accept [article] [entry]    accepts what is stale in the tuning, or one entry of it
  lectern diff [article]              what a build would change: slides new, gone, changed, moved

What is made
  index.html       the deck: opens with a double click, needs no network and no other file
  <name>.pdf       a page a slide, tagged, with bookmarks
  deck.json        slides, sources and notes, for other programs
  storyboard.txt   a line a slide, to read or to compare

Options
  -o, --out <dir>       where to put it: the files of one article, a folder for each of several
      --to <formats>    only some of: ${formats.join(', ')}
      --look <name>     ${looks.join(', ')}
      --accent <colour> such as "#1f36f0": the look in this colour, wherever it can be read
      --dark, --no-dark light words on a dark ground, or not
      --minutes <n>     how long the talk may be; what does not fit goes to the appendix and the notes
      --lang <tag>      the article's language, such as en or zh-Hans; else it is recognised
      --browser <path>  the Chrome or Chromium that prints the PDF; else one is found or fetched
      --against <what>  for diff: a commit of git, a deck.json or another article; else the last build
      --no-open         for dev: do not open the browser
      --port <n>        for dev: where it is served; else from 4100 on, the first that is free
      --pdf             for dev: print the PDF again whenever edits have settled
      --host <address>  for dev: serve it to others as well
      --no-cache        work everything out anew; else an earlier build of the article is made use of
      --strict          warnings count as errors
      --json            the report as JSON on the standard output
  -q, --quiet           errors only
  -h, --help            this
  -V, --version         the version

The article is Markdown or plain text, as pasted. It may begin with settings, which the options go before:
  ---
  title: The tides of Fundy
  author: Ada Marsh
  minutes: 20
  ---
A comment speaks of what follows it: <!-- lectern: layout=versus -->, or skip, notes-only, break, fragments

Exit codes
  0  made           1  the article is wrong: its author can mend it      2  the command line is wrong
  3  the machine is in the way: disk, rights, browser      70  a bug of Lectern: its trace is in a file

Examples
  lectern notes.txt --to html                  no browser needed
  lectern talk.md -o public --minutes 15       a talk of a quarter of an hour
  lectern talk.md --to json --quiet && jq '.slides[].title' dist/talk/deck.json
`;
}
