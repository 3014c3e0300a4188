/** The little of dcmjs that is used here; the package brings no types. */
declare module 'dcmjs' {
  type Dataset = Record<string, unknown>;
  const dcmjs: {
    data: {
      DicomMetaDictionary: {
        denaturalizeDataset: (named: Dataset) => Dataset;
        naturalizeDataset: (tagged: Dataset) => Dataset;
      };
      DicomDict: new (meta: Dataset) => { dict: Dataset; write: () => ArrayBuffer };
      DicomMessage: { readFile: (file: ArrayBuffer) => { dict: Dataset } };
    };
  };
  export default dcmjs;
}
