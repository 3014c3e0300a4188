export { csvOf } from './csv';
export { type PdfFile, pdfOf } from './pdf/file';
export { portfolioOf } from './portfolio';
export { safeCell, safeName } from './safe';
export { xlsxOf } from './xlsx';
export { type Bundled, zipOf } from './zip';
