/** A face of KaTeX, and the classes in its markup that ask for it. */
interface MathsFace {
  file: string;
  family: string;
  weight?: string;
  style?: string;
  asked: RegExp;
}

/** All faces that formulas are set in: no other of KaTeX's is published. What is bold or slanted and has no face here is set upright. */
export const mathsFaces: MathsFace[] = [
  { file: 'Main-Regular', family: 'Main', asked: /./ },
  { file: 'Math-Italic', family: 'Math', style: 'italic', asked: /^mathnormal$/ },
  { file: 'Math-BoldItalic', family: 'Math', weight: 'bold', style: 'italic', asked: /^boldsymbol$/ },
  { file: 'Main-Bold', family: 'Main', weight: 'bold', asked: /^(?:mathbf|textbf)$/ },
  { file: 'Main-Italic', family: 'Main', style: 'italic', asked: /^(?:mathit|textit|mainit)$/ },
  { file: 'AMS-Regular', family: 'AMS', asked: /^(?:amsrm|mathbb|textbb|mathams)$/ },
  { file: 'Caligraphic-Regular', family: 'Caligraphic', asked: /^mathcal$/ },
  { file: 'Fraktur-Regular', family: 'Fraktur', asked: /^(?:math|text)(?:bold)?frak$/ },
  { file: 'Script-Regular', family: 'Script', asked: /^(?:mathscr|textscr)$/ },
  { file: 'SansSerif-Regular', family: 'SansSerif', asked: /^(?:math|text)(?:bold|it)?sf(?:it)?$/ },
  { file: 'Typewriter-Regular', family: 'Typewriter', asked: /^(?:mathtt|texttt)$/ },
  { file: 'Size1-Regular', family: 'Size1', asked: /^(?:size1|delim-size1|small-op)$/ },
  { file: 'Size2-Regular', family: 'Size2', asked: /^(?:size2|large-op)$/ },
  { file: 'Size3-Regular', family: 'Size3', asked: /^size3$/ },
  { file: 'Size4-Regular', family: 'Size4', asked: /^(?:size4|delim-size4)$/ },
];
