/** The tokens of a look's schemes, the light one first, as a function that follows `var()`. */
export function schemes(css: string): ((token: string) => string)[] {
  const blocks = [...css.replace(/\/\*.*?\*\//gs, '').matchAll(/\{([^}]*)\}/g)].map(([, block = '']) =>
    valuesOf(block),
  );
  const [light = new Map<string, string>(), ...others] = blocks;
  return [light, ...others.map((other) => new Map([...light, ...other]))].map((values) => (token) => {
    let value = values.get(token) ?? '';
    for (let name = /^var\((--[\w-]+)\)$/.exec(value)?.[1]; name; name = /^var\((--[\w-]+)\)$/.exec(value)?.[1])
      value = values.get(name) ?? '';
    return value;
  });
}

function valuesOf(block: string): Map<string, string> {
  return new Map([...block.matchAll(/(--[\w-]+)\s*:\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]));
}

/** The contrast of two colours written #rrggbb, by WCAG 2.2. */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
