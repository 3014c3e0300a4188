import { remember, type Trouble } from './troubles';

/** Notes trouble for whoever opens the developer tools. The only place of the product that touches the console. */
export function note({ where, code }: Trouble): void {
  console.warn(`First Operator: ${where}: ${code}`);
  void remember({ where, code });
}

/** A code for something thrown: its class name, never its message, which may quote a page. */
export function codeOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.name : typeof thrown;
}
