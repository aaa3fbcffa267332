/** Code may be wider than the same words in the letters of the text: of its box it has this share. */
export const codeRoom = 0.92;
