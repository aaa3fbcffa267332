import type { PageWords } from '#model';

/** Lines that tell who wrote an article, when, and how long it takes to read. */
export const bylines: PageWords['bylines'] = [
  /^@[\w.]{2,30}$/u,
  // "Lysvik - AFP", "LYSVIK (Reuters)", "From Northern News:".
  /^\p{Lu}[\p{L}.'’ -]{1,30}?(?:,\s\p{Lu}[\p{L}.'’ ]{1,20})?\s?(?:[-–—|/]\s?(?:AFP|AP|Reuters|Bloomberg|PTI|ANI|IANS|Xinhua|PA|dpa|UPI|EFE|Kyodo|Yonhap)|\((?:AFP|AP|Reuters|Bloomberg|PTI|ANI|IANS|Xinhua|PA|dpa|UPI|EFE|Kyodo|Yonhap)\))$/u,
  /^(?:from|via)\s[^,.:;!?]{0,30}\b(?:news|agency|wires?|press|reuters|afp|bloomberg)\s?:?$/iu,
  /^(?:\p{Lu}[\p{L}.'’-]*\s){1,3}\p{Lu}[\p{L}'’-]+[\d*†‡]+,?\s(?:and\s)?\p{Lu}[\p{L}\s\d*†‡,.'’-]{4,120}[\d*†‡]$/u,
  /^\p{Lu}\p{Ll}[\p{L}.'’ -]{2,40}?\d{1,2} (?:minute|hour|day|week|month|year)s? ago$/u,
  /^1\s\p{Lu}[^!?]{3,100}\s2\s\p{Lu}[^!?]{3,100}$/u,
  /^(?!.*\s(?:an?|to|as|like)\s)(?:[^\s\d,;:.]+ ){0,4}(?:correspondent|reporter|columnist|staff writer|editor)(?: in \S.{1,30})?$/i,
  /^(?:\p{Lu}?\p{Ll}+ ){0,2}(?:[Pp]rofessor|[Ll]ecturer|[Ff]ellow|[Rr]esearcher|[Ss]cientist|[Aa]nalyst|[Ee]conomist|[Hh]istorian|[Ee]ditor|[Ww]riter|[Dd]irector|[Ff]ounder|[Pp]artner|[Ee]ngineer)(?: (?:of|in|for) [^.!?:,]{2,50})?(?:,| at) (?:the )?\p{Lu}[^.!?:]{1,60}$/u,
  /^(?:this (?:article|post|story|piece) (?:was )?)?(?:originally|first) (?:posted|published|appeared) (?:on|in|at|by)\b[^,]{0,90}$/iu,
  /^(?:[Bb]y|BY)(?:\s+\p{Lu}[^\s\d,;:&|•·–—]*){1,4}(?:\s*(?:,|and|&|\||[-–—•·]).{0,60})?$/u,
  /^By an?\s\p{Ll}[^.!?:;]{3,70}$/u,
  /^(?:written|hosted|posted|published|prepared|story|words|reported|edited|photos?|photographs?|reviewed|translated)\s+by\b.{0,80}$/iu,
  /^[Bb]y:?\s+(?:\p{Lu}[^\s\d]*\s?){1,5}[^.!?]{0,20}(?:\d{4}|\d:\d\d|@\w|\bposted\b)[^!?]{0,60}$/u,
  /^(?:Author|Writer|Reporter|Correspondent|Editor)s?\s?[:|]\s+(?:\p{Lu}[\p{L}.'’-]*\s?){2,5}(?:,\s.{2,60})?$/u,
  /^[Bb]y:\s+\p{Lu}[^.!?]{2,60}$/u,
  /^(?=.*\d{1,2}:\d{2})(?=.*(?:\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\d{1,2}[/-]\d{1,2}[/-]\d{2,4}|\d{4}[-.]\d\d[-.]\d\d)).{6,90}$/i,
  /^(?:published|updated|last updated|last modified|posted|first published|date)(?:\s+on)?\s*[:：]?\s.{0,30}\d{4}.{0,30}$/iu,
  /^\d{1,3}\s*-?\s*min(?:ute)?s?\.?\s+read(?:ing time)?(?:[\s·•|]*[a-z]{3,9}\.? \d{1,2},? \d{4})?$|^(?:reading time|estimated reading time)\b.{0,30}$/iu,
  /^(?:mon|tue|wed|thu|fri|sat|sun)(?:s?day|nesday|rsday|urday|r|rs|s)?,?\s+(?:\d{1,2}\s+[a-z]+|[a-z]+\s+\d{1,2}),?\s+\d{4}.{0,30}$/i,
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d{1,2},?\s+\d{4}(?:\s*[|•·,-]?\s*\d{1,2}:\d{2}.{0,20})?$/i,
  /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s\d{1,2},?\s\d{4}\s(?:by|By)\s\p{Lu}[\p{L}.'’ ,&-]{1,60}$/u,
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d{4}$/i,
  /^\d{1,2}\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?\s+\d{4}(?:\s*[|•·,-]?\s*\d{1,2}:\d{2}.{0,20})?$/i,
  /^(?:[^\s\d,;:]+(?: [^\s\d,;:]+){0,5}, ){1,2}(?:\d{1,2} )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? (?:\d{1,2}, )?\d{4}$/i,
];
