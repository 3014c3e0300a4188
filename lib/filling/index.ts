/** The protocol of filling one case into one tab: pure. */

export { filled, outOfSight, shown, submitted, type Turn } from './protocol';
