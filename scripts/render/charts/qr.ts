import { create } from 'qrcode/lib/core/qrcode.js';

/** Light around the code that a camera needs, in modules (ISO/IEC 18004). */
const quiet = 4;

/** An address as a QR code: dark squares as one path in a picture of its own light. The address beside it is text. */
export function qr(address: string): string {
  const { modules } = create(address, { errorCorrectionLevel: 'M' });
  let path = '';
  for (let row = 0; row < modules.size; row++) {
    for (let at = 0; at < modules.size; at++) {
      if (!modules.get(row, at)) continue;
      let end = at + 1;
      while (end < modules.size && modules.get(row, end)) end++;
      path += `M${at + quiet} ${row + quiet}h${end - at}v1h${at - end}z`;
      at = end;
    }
  }
  const side = modules.size + 2 * quiet;
  return (
    `<svg class="qr" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges" aria-hidden="true" focusable="false">` +
    `<rect width="${side}" height="${side}" fill="#fff"/><path fill="#000" d="${path}"/></svg>`
  );
}
