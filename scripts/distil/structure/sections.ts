import type { Block, Section } from '#model';

/**
 * What stands before the first heading, and the sections under the headings. Levels count from 1, the chapters; a level
 * that was skipped is closed up.
 */
export function nested(blocks: Block[]): { lead: Section; sections: Section[] } {
  const lead: Section = { id: '', level: 0, line: blocks[0]?.line ?? 1, blocks: [], sections: [], questions: [] };
  const open: { section: Section; mark: number }[] = [{ section: lead, mark: 0 }];
  const sections: Section[] = [];
  for (const block of blocks) {
    if (block.kind !== 'heading') {
      open.at(-1)?.section.blocks.push(block);
      continue;
    }
    while ((open.at(-1)?.mark ?? 0) >= block.level) open.pop();
    if (open[0]?.section === lead) open.shift();
    const section: Section = {
      id: '',
      heading: block.prose,
      level: open.length + 1,
      line: block.line,
      blocks: [],
      sections: [],
      questions: [],
    };
    (open.at(-1)?.section.sections ?? sections).push(section);
    open.push({ section, mark: block.level });
  }
  // A directive that stands right before a heading is said of the section under it.
  moveDirectives(lead, sections);
  return { lead, sections };
}

function moveDirectives(before: Section, sections: Section[]): Section {
  let last = before;
  for (const section of sections) {
    while (last.blocks.at(-1)?.kind === 'directive') section.blocks.unshift(last.blocks.pop() as Block);
    last = moveDirectives(section, section.sections);
  }
  return last;
}
