export { type ImagingLine, type Table1Row, table1 } from './count';
export { type Imaging, imagingOf } from './map';
export { TABLE_1, type Table1Category } from './table1';
