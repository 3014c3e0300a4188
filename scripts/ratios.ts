/** A figure that two builds print, in every round. */
export interface Ratios {
  /** The line it stands in, its own place marked ▮ and the other figures #. */
  figure: string;
  /** The middle of the rounds. */
  earlier: number;
  today: number;
  /** Today's by the earlier one's, round by round. */
  ratios: number[];
}

interface Round {
  today: string;
  earlier: string;
}

const NUMBER = /\d[\d,]*(?:\.\d+)?/g;

/** Sets what an earlier build printed beside what today's did: figures of lines that differ in nothing but figures. Zeros have no ratio. */
export function ratiosOf(rounds: readonly Round[]): Ratios[] {
  const read = rounds.map(({ today, earlier }) => ({ today: figuresOf(today), earlier: figuresOf(earlier) }));
  const [first] = read;
  if (!first) return [];
  return [...first.today.keys()].flatMap((figure) => {
    const values = read.map(({ today, earlier }) => [earlier.get(figure), today.get(figure)]);
    if (values.some(([before, now]) => !before || now === undefined)) return [];
    const pairs = values as [number, number][];
    return [
      {
        figure,
        earlier: middle(pairs.map(([before]) => before)),
        today: middle(pairs.map(([, now]) => now)),
        ratios: pairs.map(([before, now]) => now / before),
      },
    ];
  });
}

/** Every figure of a text by the line it stands in; of lines that read alike the first. */
function figuresOf(text: string): Map<string, number> {
  const figures = new Map<string, number>();
  for (const line of text.split('\n')) {
    const numbers = [...line.matchAll(NUMBER)];
    numbers.forEach(({ 0: said }, at) => {
      let nth = -1;
      const figure = line
        .replace(NUMBER, () => {
          nth += 1;
          return nth === at ? '▮' : '#';
        })
        .replace(/\s+/g, ' ')
        .trim();
      if (!figures.has(figure)) figures.set(figure, Number(said.replaceAll(',', '')));
    });
  }
  return figures;
}

const middle = (values: number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
