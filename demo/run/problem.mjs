/** Something the reader can put right; its message says how, and no stack is shown. */
export class Problem extends Error {}
