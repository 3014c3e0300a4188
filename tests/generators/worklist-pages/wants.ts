export interface Wants {
  /** Cells are bare texts: for inputs. */
  single: boolean;
  /** A cell has room for one line. */
  oneLine: boolean;
  /** What the rows over the groups tell, and the columns leave out. */
  grouped: 'date' | 'room' | 'attending' | 'patient' | null;
}
