export { readFile, readPasted } from './open';
export { type Turns, turnsUntil } from './turns';
