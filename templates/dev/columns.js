// Puts the slides of lectern dev's page into their columns, by their ids: one each, those of the appendix below it. Gives whether any
// had to be moved.
const LecternColumns = (columns) => {
  const stage = document.querySelector('.reveal .slides');
  const used = new Set();
  let moved = false;
  const fill = (holder, nodes) => {
    nodes.forEach((node, at) => {
      if (holder.children[at] === node) return;
      holder.insertBefore(node, holder.children[at] ?? null);
      moved = true;
    });
    for (const extra of [...holder.children].slice(nodes.length)) {
      if (extra.tagName !== 'SECTION') continue;
      extra.remove();
      moved = true;
    }
  };
  const tops = columns.map((ids) => {
    const nodes = ids.map((id) => document.getElementById(id));
    if (nodes.length === 1) return nodes[0];
    const above = nodes.map((node) => node.parentElement).find((one) => one !== stage && !used.has(one));
    const stack = above ?? document.createElement('section');
    used.add(stack);
    return { stack, nodes };
  });
  // Slides leave a stack that is no more before it goes.
  fill(
    stage,
    tops.map((top) => top.stack ?? top),
  );
  for (const { stack, nodes } of tops) if (stack) fill(stack, nodes);
  return moved;
};
