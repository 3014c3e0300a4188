export interface WebPackage {
  name: string;
  version: string;
  integrity: string;
  exclude?: string[];
}
export const OHIF: WebPackage;
export const OPENMRS: WebPackage[];
export function findPackage(pack: WebPackage): string | undefined;
export function fetchPackage(pack: WebPackage, run: (program: string, args: string[]) => boolean): string | undefined;
