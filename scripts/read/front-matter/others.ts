/**
 * What other programs call what one of our keys says (Hugo, Jekyll, Eleventy, Astro, Ghost, Quarto …), in lower case. Ours
 * win where both stand, and a value that ours could not have is passed over: it was not written for Lectern.
 */
export const others: Record<string, 'author' | 'date' | 'description' | 'lang' | 'subtitle'> = {
  abstract: 'description',
  blurb: 'description',
  deck: 'description',
  dek: 'description',
  excerpt: 'description',
  standfirst: 'description',
  summary: 'description',
  subhead: 'subtitle',
  subheading: 'subtitle',
  sub_title: 'subtitle',
  tagline: 'subtitle',
  created: 'date',
  date_published: 'date',
  datepublished: 'date',
  pubdate: 'date',
  publish_date: 'date',
  publishdate: 'date',
  published: 'date',
  published_at: 'date',
  publishedat: 'date',
  language: 'lang',
  locale: 'lang',
  author_name: 'author',
  creator: 'author',
  writer: 'author',
};
