const verbs = import.meta.glob<{ main(args: string[]): Promise<number | undefined> }>('./try/*.ts');

/** Runs one stage from the terminal: `npm run -s try -- map|resolve|read|fill …`. */
export async function main([verb, ...args]: string[]): Promise<number | undefined> {
  const stage = verbs[`./try/${verb}.ts`];
  if (!stage) {
    const known = Object.keys(verbs).map((path) => path.slice('./try/'.length, -'.ts'.length));
    process.stderr.write(`usage: npm run -s try -- ${known.join('|')} …\n`);
    return 2;
  }
  return (await stage()).main(args);
}
