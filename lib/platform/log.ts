import { remember } from './troubles';

/** What may be logged: a code and counts. Values of a page or a draft never are, so there is no parameter for them. */
export interface Trouble {
  where: string;
  code: string;
}

/** Notes trouble for whoever opens the developer tools. The only place of the product that touches the console. */
export function note({ where, code }: Trouble): void {
  console.warn(`First Operator: ${where}: ${code}`);
  void remember({ where, code });
}

/** A code for something thrown: its class name, never its message, which may quote a page. */
export function codeOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.name : typeof thrown;
}
