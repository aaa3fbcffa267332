/** The picture that a shortcode of Hugo or a tag of Jekyll shows, if it shows one. */
export function pictureIn(code: string): { url: string; alt: string; caption: string } | undefined {
  const inner = (/^\{\{?[<%]\s*([\s\S]*?)\s*[>%]\}\}?$/.exec(code)?.[1] ?? '')
    // `{% include figure.html src="mill.jpg" %}`, `{% asset_img mill.jpg "The mill" %}`
    .replace(/^include\s+(?:[\w-]+\/)*(figure|image|img|picture)\.\w+/u, '$1')
    .replace(/^asset_img\s+(?:\[[^\]]*\]\s*)?([^\s"']+)/u, 'img "$1"');
  const [, name = '', rest = ''] = /^([\w-]+)\s+([\s\S]*)$/.exec(inner) ?? [];
  if (!/^(?:figure|img|image|picture|photo)$/i.test(name)) return undefined;
  const named: Record<string, string> = {};
  for (const [, key = '', , quoted, bare] of rest.matchAll(
    /([\w-]+)\s*=\s*(["'])?(?:((?<=["'])[^"']*)["']|([^\s"']+))/g,
  )) {
    named[key.toLowerCase()] = quoted ?? bare ?? '';
  }
  const listed = [...rest.matchAll(/(?:^|\s)["']([^"']*)["']/g)].map((match) => match[1] ?? '');
  const url = named.src ?? named.link ?? listed[0] ?? '';
  if (url === '') return undefined;
  return { url, alt: named.alt ?? (named.src ? '' : (listed[1] ?? '')), caption: named.caption ?? named.title ?? '' };
}
