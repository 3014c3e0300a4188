export {
  type CountedLines,
  countLines,
  daysApart,
  examinationsIn,
  type ImagingLine,
  type Table1Row,
  table1,
} from './count';
export { type Imaging, imagingOf } from './map';
