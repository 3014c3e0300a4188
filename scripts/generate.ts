/** Kinds of generated pages; each has its own options. */
const KINDS: Record<string, () => Promise<{ generate(args: string[]): Promise<number> }>> = {
  worklist: () => import('./generate/worklist'),
  'case-log': () => import('./generate/case-log'),
};

/** Draws pages with known truth, has the built extension at them and prints what it did: `npm run generate -- KIND [options]`. */
export async function main([kind = '', ...args]: string[]): Promise<number> {
  const load = KINDS[kind];
  if (load) return (await load()).generate(args);
  process.stderr.write(`usage: npm run generate -- ${Object.keys(KINDS).join('|')} [options]\n`);
  return 2;
}
